import type { Rule } from '#shared/audit/rule.ts';
import { rule as formInsecure } from './security/form-insecure.ts';
import { rule as mixedContent } from './security/mixed-content.ts';
import { rule as notHttps } from './security/not-https.ts';

export const securityRules: readonly Rule[] = [formInsecure, mixedContent, notHttps];

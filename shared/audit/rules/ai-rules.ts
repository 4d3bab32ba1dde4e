import type { Rule } from '#shared/audit/rule.ts';
import { rule as llmsTxtInvalid } from './ai/llms-txt-invalid.ts';

export const aiRules: readonly Rule[] = [llmsTxtInvalid];

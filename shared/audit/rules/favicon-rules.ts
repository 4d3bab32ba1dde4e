import type { Rule } from '#shared/audit/rule.ts';
import { rule as invalid } from './favicon/invalid.ts';
import { rule as missing } from './favicon/missing.ts';
import { rule as notSquare } from './favicon/not-square.ts';
import { rule as tooSmall } from './favicon/too-small.ts';

export const faviconRules: readonly Rule[] = [invalid, missing, notSquare, tooSmall];

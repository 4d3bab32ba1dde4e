import type { Rule } from '#shared/audit/rule.ts';
import { rule as htmlTooLarge } from './perf/html-too-large.ts';

export const perfRules: readonly Rule[] = [htmlTooLarge];

import type { Rule } from '#shared/audit/rule.ts';
import { rule as sequenceBroken } from './pagination/sequence-broken.ts';
import { rule as targetError } from './pagination/target-error.ts';

export const paginationRules: readonly Rule[] = [sequenceBroken, targetError];

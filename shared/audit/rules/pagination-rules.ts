import type { Rule } from '#shared/audit/rule.ts';
import { rule as fragmentUrl } from './pagination/fragment-url.ts';
import { rule as noindex } from './pagination/noindex.ts';
import { rule as relWithoutAnchor } from './pagination/rel-without-anchor.ts';
import { rule as sequenceBroken } from './pagination/sequence-broken.ts';
import { rule as targetError } from './pagination/target-error.ts';

export const paginationRules: readonly Rule[] = [fragmentUrl, noindex, relWithoutAnchor, sequenceBroken, targetError];

import { newId } from '#shared/kernel/ids.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

import type { KeywordRow } from '../../repositories/tracked-keywords.ts';

/** What a keyword is tracked with. */
export type NewKeyword = Pick<
  KeywordRow,
  'keyword' | 'engine' | 'country' | 'language' | 'device' | 'tags' | 'note' | 'isFavourite' | 'targetUrl' | 'volume'
>;

/** A keyword of which nothing is known yet. */
export function newKeywordRow(projectId: string, given: NewKeyword, now: Date): KeywordRow {
  return {
    ...given,
    id: newId<'keyword'>(now.getTime()),
    projectId,
    normalized: normalizeKeyword(given.keyword),
    archivedAt: null,
    createdAt: now,
    updatedAt: now,
    status: null,
    source: null,
    position: null,
    absolute: null,
    depth: null,
    url: null,
    features: null,
    owned: null,
    competitors: null,
    checkedAt: null,
    bestPosition: null,
    bestDay: null,
    recent: [],
  };
}

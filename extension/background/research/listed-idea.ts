import type { ListedKeyword } from '#shared/api/endpoints/research-lists.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { type Idea, isIdeaSource } from '#shared/research/suggestions/idea.ts';

/** An idea as the API takes it. */
export function listedOf({ normalized: _form, sources, ...idea }: Idea): ListedKeyword {
  return { ...idea, sources: [...sources] };
}

/** Back again; sources that this version does not know are left out. `seenAt`: where nobody says when it was first seen. */
export function ideaOf({ firstSeenAt, sources, ...listed }: ListedKeyword, seenAt: string): Idea {
  return {
    ...listed,
    normalized: normalizeKeyword(listed.keyword),
    sources: sources.filter(isIdeaSource),
    firstSeenAt: firstSeenAt ?? seenAt,
  };
}

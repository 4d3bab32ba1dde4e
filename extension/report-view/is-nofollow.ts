import type { LinkFact } from '#shared/audit/facts/body-facts.ts';

const nofollowRels = new Set(['nofollow', 'ugc', 'sponsored']);

/** True where search engines are told not to follow or endorse it. */
export function isNofollow({ rel }: LinkFact): boolean {
  return rel.some((token) => nofollowRels.has(token));
}

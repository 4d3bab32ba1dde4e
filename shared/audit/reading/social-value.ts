import type { SocialFact } from '#shared/audit/facts/head-facts.ts';

/** The first non-empty content of that property; null where there is none. */
export function socialValue(social: readonly SocialFact[], property: string): string | null {
  return social.find((tag) => tag.property === property && tag.content.trim() !== '')?.content.trim() ?? null;
}

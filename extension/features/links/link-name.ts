import type { LinkFact } from '#shared/audit/facts/body-facts.ts';

/** What a link is called: its text, else its image's, else its label; empty where it has none. */
export function linkName({ ariaLabel, imageAlt, text }: LinkFact): string {
  return text || imageAlt || ariaLabel || '';
}

import type { LinkFact } from '#shared/audit/facts/body-facts.ts';

/** What a link is called: its text, else its images' alternatives, else title or aria-label. Empty where it has no name. */
export function linkName(link: LinkFact): string {
  return link.text.trim() || link.imageAlt?.trim() || link.title?.trim() || link.ariaLabel?.trim() || '';
}

/** Where a link stands, for a finding. */
export function linkPlace(link: LinkFact): { node: number; value: string; url?: string } {
  const url = link.url?.startsWith('http') ? { url: link.url } : {};
  return { node: link.node, value: (linkName(link) || link.href || '').slice(0, 300), ...url };
}

/** True for links that lead to another web page: http(s), not within this document. */
export function isPageLink(link: LinkFact): boolean {
  return link.kind === 'internal' || link.kind === 'external';
}

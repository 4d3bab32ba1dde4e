import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import { isGenericLinkText } from '#shared/audit/reading/generic-link-text.ts';
import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';
import { comparableAddress } from '#shared/kernel/comparable-address.ts';

export const rule = defineRule({
  id: 'link/generic-text',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['links', 'language', 'page'],
  texts: {
    title: 'Generic link text',
    found: '{count, plural, one {One link says} other {# links say}} only something like “{text}”.',
    why: 'Google and people go by the words of a link. “Read more” fits every page and describes none.',
    fix: 'Name the target in the link, for instance with its headline.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links, language, page }) {
    const own = comparableAddress(page.url);
    const generic = links.filter(
      (link) => isGenericLinkText(link.text, link.lang ?? language.lang) && isJudged(link, own),
    );
    return failWhereAny(generic.map(linkPlace), { text: generic[0]?.text.slice(0, 80) ?? '' });
  },
});

/** Links to search engines' eyes: not to this same page, not to a mail programme or script, not nofollow. */
function isJudged(link: LinkFact, own: string): boolean {
  if (link.url === null || link.href === null || link.rel.includes('nofollow')) return false;
  if (link.kind === 'javascript' || link.kind === 'mailto' || link.kind === 'invalid') return false;
  return comparableAddress(link.url) !== own;
}

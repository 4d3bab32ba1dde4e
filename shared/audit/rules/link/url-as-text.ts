import { isPageLink, linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/url-as-text',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: 'Address as link text',
    found: '{count, plural, one {One link shows} other {# links show}} an address instead of words.',
    why: 'An address says less about the target than words, and screen readers spell it out.',
    fix: 'Use the name of the target as link text.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links }) {
    return failWhereAny(
      links.filter((link) => isPageLink(link) && /^https?:\/\/\S{8,}$/i.test(link.text)).map(linkPlace),
    );
  },
});

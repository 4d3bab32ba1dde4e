import { isPageLink, linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/text-too-long',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Very long link text',
    found: '{count, plural, one {One link has} other {# links have}} a text of more than {limit} characters.',
    why: 'Google asks for concise link texts. A whole teaser as a link hides what it leads to, and is read out in full by screen readers.',
    fix: 'Link the headline only; CSS can make the whole card clickable.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  threshold: {
    value: 200,
    min: 30,
    max: 2000,
    label: 'Characters of a link text',
  },
  check({ links }, threshold) {
    return failWhereAny(
      links.filter((link) => link.visible && isPageLink(link) && link.text.length > threshold).map(linkPlace),
      { limit: threshold },
    );
  },
});

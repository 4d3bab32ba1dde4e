import { isPageLink, linkName, linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/empty-anchor',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Link without text',
    found: '{count, plural, one {One link has} other {# links have}} no text and no name.',
    why: 'The words of a link tell people and Google what it leads to. A link without any tells nothing, and screen readers read out the address.',
    fix: 'Put words between the tags.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links }) {
    return failWhereAny(
      links
        .filter(
          (link) =>
            link.visible && link.tag === 'a' && isPageLink(link) && link.imageCount === 0 && linkName(link) === '',
        )
        .map(linkPlace),
    );
  },
});

import { isPageLink, linkName, linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/image-without-alt',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Image link without a text alternative',
    found: '{count, plural, one {One link consists} other {# links consist}} of an image without a name.',
    why: 'For an image link, Google takes the alt text as the link text. Without it the link has no words.',
    fix: 'Describe the target of the link in the image’s alt.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links }) {
    return failWhereAny(
      links
        .filter((link) => link.visible && isPageLink(link) && link.imageCount > 0 && linkName(link) === '')
        .map(linkPlace),
    );
  },
});

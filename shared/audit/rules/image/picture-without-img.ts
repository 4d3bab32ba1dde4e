import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/picture-without-img',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['resources'],
  texts: {
    title: 'Picture without img',
    found: '{count, plural, one {One picture element has} other {# picture elements have}} no img inside.',
    why: 'Browsers show nothing without the img, and Google needs it to find the image.',
    fix: 'Add an img with src and alt as the last child.',
  },
  source: {
    label: 'Google: image best practices',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ resources }) {
    return failWhereAny(resources.pictures.filter(({ hasImg }) => !hasImg).map(({ node }) => ({ node })));
  },
});

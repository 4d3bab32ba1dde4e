import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/picture-without-img',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['resources'],
  texts: {
    title: { en: 'Picture without img', fr: 'Picture sans img' },
    found: {
      en: '{count, plural, one {One picture element has} other {# picture elements have}} no img inside.',
      fr: '{count, plural, one {Un élément picture n’a} other {# éléments picture n’ont}} pas d’img à l’intérieur.',
    },
    why: {
      en: 'Browsers show nothing without the img, and Google needs it to find the image.',
      fr: 'Sans img, les navigateurs n’affichent rien et Google ne trouve pas l’image.',
    },
    fix: {
      en: 'Add an img with src and alt as the last child.',
      fr: 'Ajoutez un img avec src et alt comme dernier enfant.',
    },
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

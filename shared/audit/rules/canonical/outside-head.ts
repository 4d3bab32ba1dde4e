import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/outside-head',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['canonicals'],
  texts: {
    title: { en: 'Canonical in the body', fr: 'Canonique dans le corps' },
    found: {
      en: '{count, plural, one {A canonical link stands} other {# canonical links stand}} in the body, where Google ignores it.',
      fr: '{count, plural, one {Un lien canonique se trouve} other {# liens canoniques se trouvent}} dans le corps, où Google l’ignore.',
    },
    why: {
      en: 'A canonical counts only in the head. Often an element that is not allowed in the head closes it early and pushes the rest into the body.',
      fr: 'Une canonique ne compte que dans l’élément head. Souvent, un élément interdit dans head le ferme trop tôt et repousse le reste dans le corps.',
    },
    fix: {
      en: 'Move the link into the head, and check what stands before it.',
      fr: 'Déplacez le lien dans head et vérifiez ce qui le précède.',
    },
  },
  source: {
    label: 'Google: valid page metadata',
    url: 'https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata',
    checked: '2026-11',
  },
  check({ canonicals }) {
    return failWhereAny(
      canonicals.filter(({ location }) => location === 'body').map(({ node, href }) => ({ node, value: href ?? '' })),
    );
  },
});

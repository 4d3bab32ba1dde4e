import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/empty',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals'],
  texts: {
    title: { en: 'Canonical without an address', fr: 'Canonique sans adresse' },
    found: {
      en: '{count, plural, one {A canonical link has} other {# canonical links have}} no address.',
      fr: '{count, plural, one {Un lien canonique n’a} other {# liens canoniques n’ont}} pas d’adresse.',
    },
    why: {
      en: 'An empty canonical says nothing. Where a browser completes it, it becomes the page itself by accident.',
      fr: 'Une canonique vide ne dit rien. Complétée par un navigateur, elle devient par hasard la page elle-même.',
    },
    fix: {
      en: 'Fill in the full address, or remove the link.',
      fr: 'Indiquez l’adresse complète, ou retirez le lien.',
    },
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals }) {
    return failWhereAny(canonicals.filter(({ href }) => !href).map(({ node }) => ({ node })));
  },
});

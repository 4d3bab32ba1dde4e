import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/script-navigation',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['controls'],
  texts: {
    title: { en: 'Navigation that is no link', fr: 'Navigation qui n’est pas un lien' },
    found: {
      en: '{count, plural, one {One element opens} other {# elements open}} an address by script and is no link.',
      fr: '{count, plural, one {Un élément ouvre} other {# éléments ouvrent}} une adresse par script sans être un lien.',
    },
    why: {
      en: 'Google follows links with an href. What only a click handler opens stays unfound unless something else links to it.',
      fr: 'Google suit les liens qui ont un href. Ce que seul un gestionnaire de clic ouvre reste introuvable, sauf autre lien.',
    },
    fix: { en: 'Use an a element with the address in href.', fr: 'Utilisez un élément a avec l’adresse dans href.' },
  },
  source: {
    label: 'Google: crawlable links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ controls }) {
    return failWhereAny(controls.clickTargets.map(({ node, code }) => ({ node, value: code })));
  },
});

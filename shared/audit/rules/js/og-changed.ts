import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/og-changed',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['raw', 'rendered'],
  texts: {
    title: { en: 'Open Graph changed by script', fr: 'Open Graph modifié par script' },
    found: { en: 'Scripts change {names}.', fr: 'Des scripts modifient {names}.' },
    why: {
      en: 'Networks that show previews run no scripts and read what the HTML says.',
      fr: 'Les réseaux qui montrent des aperçus n’exécutent pas de scripts et lisent le HTML.',
    },
    fix: { en: 'Send the right values in the HTML.', fr: 'Envoyez les bonnes valeurs dans le HTML.' },
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const names = ['og:title', 'og:description', 'og:image', 'og:url'].filter((name) => {
      const before = socialValue(raw.social ?? [], name);
      const after = socialValue(rendered.social ?? [], name);
      return before !== null && after !== null && before !== after;
    });
    return failWhereAny(
      names.map((name) => ({ value: `${name}: ${socialValue(rendered.social ?? [], name) ?? ''}`.slice(0, 300) })),
      {
        names: names.join(', '),
      },
    );
  },
});

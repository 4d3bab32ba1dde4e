import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/tracking-params-internal',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Tracking parameters on links within the site', fr: 'Paramètres de suivi sur des liens internes' },
    found: {
      en: '{count, plural, one {One link} other {# links}} within the site {count, plural, one {carries} other {carry}} tracking parameters.',
      fr: '{count, plural, one {Un lien interne porte} other {# liens internes portent}} des paramètres de suivi.',
    },
    why: {
      en: 'They make new addresses for the same pages, and overwrite where a visitor really came from.',
      fr: 'Ils créent de nouvelles adresses pour les mêmes pages et effacent la vraie provenance du visiteur.',
    },
    fix: {
      en: 'Track clicks within the site with events, not with addresses.',
      fr: 'Suivez les clics internes par des événements, pas par des adresses.',
    },
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ links }) {
    return failWhereAny(
      links
        .filter(
          ({ kind, url }) =>
            kind === 'internal' && /[?&](utm_(source|medium|campaign)|gclid|fbclid|_gl|mc_cid)=/i.test(url ?? ''),
        )
        .map(linkPlace),
    );
  },
});

import { linksWithStatus } from '#shared/audit/reading/links-with-status.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/redirecting',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['links', 'linkStatus'],
  texts: {
    title: { en: 'Links that redirect', fr: 'Liens redirigés' },
    found: {
      en: '{count, plural, one {One link} other {# links}} within the site {count, plural, one {goes} other {go}} through a redirect.',
      fr: '{count, plural, one {Un lien interne passe} other {# liens internes passent}} par une redirection.',
    },
    why: {
      en: 'Each costs a round trip, for readers and crawlers.',
      fr: 'Chacune coûte un aller-retour aux lecteurs et aux robots.',
    },
    fix: { en: 'Link to the final address.', fr: 'Liez vers l’adresse finale.' },
  },
  source: {
    label: 'Google: crawlable links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links, linkStatus }) {
    const asked = linksWithStatus(links, linkStatus);
    if (asked.length === 0) return notApplicable;
    return failWhereAny(
      asked
        .filter(({ link, status }) => link.kind === 'internal' && status.verdict === 'redirect')
        .map(({ link, status }) => ({ node: link.node, url: status.url, value: `→ ${status.finalUrl ?? ''}` })),
    );
  },
});

import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'robots/sitemap-not-absolute',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: { en: 'Sitemap line without a full address', fr: 'Ligne Sitemap sans adresse complète' },
    found: {
      en: '{count, plural, one {One Sitemap line has} other {# Sitemap lines have}} no full address.',
      fr: '{count, plural, one {Une ligne Sitemap n’a} other {# lignes Sitemap n’ont}} pas d’adresse complète.',
    },
    why: {
      en: 'Google reads a Sitemap line only with a full address, protocol and host included.',
      fr: 'Google ne lit une ligne Sitemap qu’avec une adresse complète, protocole et hôte compris.',
    },
    fix: {
      en: 'Write it like “Sitemap: https://www.example.com/sitemap.xml”.',
      fr: 'Écrivez-la ainsi : « Sitemap: https://www.example.com/sitemap.xml ».',
    },
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const wrong = parsedRobots(robotsTxt).lines.filter(
      ({ kind, value }) => kind === 'sitemap' && !/^(https?|ftp):$/.test(parseUrl(value)?.protocol ?? ''),
    );
    return failWhereAny(
      wrong.map(({ number, value }) => ({ url: robotsTxt.url, value: `${number}: ${value}`.slice(0, 300) })),
    );
  },
});

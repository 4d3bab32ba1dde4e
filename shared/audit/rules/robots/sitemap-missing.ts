import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/sitemap-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: { en: 'No sitemap in robots.txt', fr: 'Aucun sitemap dans robots.txt' },
    found: { en: 'robots.txt names no sitemap.', fr: 'robots.txt ne nomme aucun sitemap.' },
    why: {
      en: 'A Sitemap line shows every search engine where your list of pages is.',
      fr: 'Une ligne Sitemap indique à tous les moteurs où se trouve votre liste de pages.',
    },
    fix: {
      en: 'Add "Sitemap: https://…/sitemap.xml" if you have one.',
      fr: 'Ajoutez « Sitemap: https://…/sitemap.xml » si vous en avez un.',
    },
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const hasSitemap = parsedRobots(robotsTxt).lines.some(({ kind }) => kind === 'sitemap');
    return hasSitemap ? pass : fail({}, [{ url: robotsTxt.url }]);
  },
});

import { articleDates } from '#shared/audit/reading/article-dates.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const dayMs = 86_400_000;

export const rule = defineRule({
  id: 'sitemap/lastmod-drift',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['sitemaps', 'social', 'structuredData'],
  texts: {
    title: 'lastmod and the page’s own date differ',
    found: 'The sitemap says {lastmod}, the page says {modified}.',
    why: 'Google uses lastmod only where it proves right. Once it is wrong too often, it is ignored.',
    fix: 'Write lastmod and dateModified from the same source.',
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  threshold: {
    value: 30,
    min: 1,
    max: 365,
    label: 'Days between lastmod and dateModified',
  },
  check({ sitemaps, social, structuredData }, threshold) {
    const lastmod =
      sitemaps.entries.find(({ match, lastmod: date }) => match !== 'variant' && date !== null)?.lastmod ?? null;
    const { published, modified } = articleDates(social, structuredData);
    const times = [...published, ...modified].map((date) => date.getTime());
    const stated = lastmod === null ? Number.NaN : Date.parse(lastmod);
    if (times.length === 0 || Number.isNaN(stated) || lastmod === null) return notApplicable;
    const own = Math.max(...times);
    if (Math.abs(own - stated) <= threshold * dayMs) return pass;
    return fail({ lastmod: lastmod.slice(0, 10), modified: new Date(own).toISOString().slice(0, 10) }, []);
  },
});

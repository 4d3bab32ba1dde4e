import type { Site } from '../site/site.ts';
import { urlPattern } from '../url-pattern.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/parameter-trap',
  severity: 'warning',
  basis: 'google',
  needs: ['audit'],
  texts: {
    title: 'Parameters that make endless addresses',
    found: '{group}: {count} addresses with {texts} different texts.',
    why: 'Filters and sorting orders make addresses without end. Crawlers spend their time on them and come to new pages late.',
    fix: 'Keep crawlers from them by robots.txt, or build filters that make no addresses.',
  },
  source: {
    label: 'Google: faceted navigation',
    url: 'https://developers.google.com/crawling/docs/faceted-navigation',
    checked: '2026-11',
  },
  find,
});

const manyUrls = 100;
const fewTexts = 0.1;

function find(site: Site): readonly SiteFinding[] {
  const known = site.source.urls.filter(({ outcome, url }) => url.includes('?') && outcome !== 'out-of-scope');
  return [...Map.groupBy(known, ({ url }) => urlPattern(url))].flatMap(([pattern, urls]) => {
    const pages = urls.flatMap(({ id }) => site.pages.get(id) ?? []);
    const texts = new Set(pages.map(({ textHash }) => textHash)).size;
    const isElsewhere =
      pages.length > 0 && pages.every(({ canonical, url }) => canonical !== null && canonical !== url);
    if (urls.length <= manyUrls || pages.length === 0 || (texts >= pages.length * fewTexts && !isElsewhere)) return [];
    return [
      pagesFinding(
        pattern,
        urls.map(({ url }) => ({ url })),
        { texts },
      ),
    ];
  });
}

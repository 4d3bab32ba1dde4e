import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';
import { copySample, isExplained, textGroups } from './text-groups.ts';

export const check = defineCheck({
  id: 'site/content-duplicate-explained',
  severity: 'notice',
  basis: 'google',
  needs: ['audit'],
  sample: copySample,
  texts: {
    title: 'The same text, with the copies explained',
    found: '{count} pages have a text that another has too; canonical or hreflang says how they belong together.',
    why: 'Nothing is wrong: this says what the crawl found and why it is not a fault.',
    fix: 'Nothing needs to be done. Fewer addresses would still be fewer to crawl.',
  },
  source: {
    label: 'Google: canonicalization',
    url: 'https://developers.google.com/search/docs/crawling-indexing/canonicalization',
    checked: '2026-11',
  },
  find,
});

/** All of them together: none is a fault. */
function find(site: Site): readonly SiteFinding[] {
  const pages = textGroups(site)
    .filter((group) => isExplained(site, group))
    .flat();
  const places = pages.map(({ canonical, url }) => ({ url, ...(canonical !== null && { target: canonical }) }));
  return places.length > 0 ? [pagesFinding('explained copies', places)] : [];
}

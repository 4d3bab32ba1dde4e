import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { counted } from '#shared/kernel/counted.ts';

export const check = defineCheck({
  id: 'site/empty-shell',
  severity: 'warning',
  basis: 'google',
  needs: ['audit'],
  texts: {
    title: 'Pages drawn by scripts',
    found: '{count, plural, one {# page like} other {# pages like}} {group} had nearly no text before its scripts ran.',
    why: 'The crawl reads pages as served. What scripts draw was not seen here, and search engines see it later or not at all.',
    fix: 'Send the text with the page.',
  },
  source: {
    label: 'Google: JavaScript SEO',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  find,
});

const fewWords = 20;
const leastPages = 3;

/** Hardly a word, no link to go on, and scripts: a page with text elsewhere is merely short. */
function find(site: Site): readonly SiteFinding[] {
  const places = [];
  for (const { id, reading } of site.source.pages()) {
    const page = site.pages.get(id);
    const [first, end] = site.graph.linksOf(id);
    const isShell =
      page &&
      page.bodyWords < fewWords &&
      first === end &&
      page.refresh === null &&
      reading.resources.some(({ kind }) => kind === 'script');
    if (isShell) places.push({ url: page.url, value: counted(page.bodyWords, 'word') });
  }
  return places.length >= leastPages || (places.length > 0 && places.length === site.pages.size)
    ? findingsByTemplate(site, places)
    : [];
}

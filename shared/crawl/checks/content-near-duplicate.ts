import type { Site, SitePage } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';
import { areAlternates } from './text-groups.ts';

export const check = defineCheck({
  id: 'site/content-near-duplicate',
  severity: 'warning',
  basis: 'practice',
  needs: ['audit'],
  sample: { least: 2, norm: 'none', sizes: (site) => [site.comparablePages('main').length] },
  texts: {
    title: 'Texts that are nearly the same',
    found: '{count} pages are nearly equal: {similarity}% of their five-word runs or more.',
    why: 'Pages that differ in a word or two compete for the same searches, and Google may take them for one.',
    fix: 'Merge them, give each what only it has, or name one as the canonical.',
  },
  source: {
    label: 'Google: canonicalization',
    url: 'https://developers.google.com/search/docs/crawling-indexing/canonicalization',
    checked: '2026-11',
  },
  find,
});

/** Screaming Frog's default; from 0.8 on it is said as a notice. */
const nearlyEqual = 0.9;

/** Pages that are nearly equal to each other, one finding for all that hang together. */
function find(site: Site): readonly SiteFinding[] {
  const groups = new Map<number, { readonly pages: SitePage[]; lowest: number }>();
  for (const { a, b, similarity } of site.nearDuplicates('main').pairs) {
    const [first, second] = [site.pages.get(a), site.pages.get(b)];
    if (!first || !second || first.textHash === second.textHash || areAlternates(site, first, second)) continue;
    const one = groups.get(a) ?? { pages: [first], lowest: 1 };
    const other = groups.get(b) ?? { pages: [second], lowest: 1 };
    one.lowest = Math.min(one.lowest, other.lowest, similarity);
    if (one !== other) one.pages.push(...other.pages);
    for (const { id } of one.pages) groups.set(id, one);
  }
  return [...new Set(groups.values())].map(({ lowest, pages }) => {
    const severity = lowest >= nearlyEqual ? 'warning' : 'notice';
    const places = pages.toSorted((a, b) => a.id - b.id).map(({ title, url }) => ({ url, value: title ?? '' }));
    return pagesFinding(places[0]?.url ?? '', places, { similarity: Math.floor(lowest * 100) }, severity);
  });
}

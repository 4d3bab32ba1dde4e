import { addressForm } from '#shared/probe/address-form.ts';

import type { Site, SitePage } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/title-pattern-outlier',
  severity: 'notice',
  basis: 'practice',
  needs: [],
  texts: {
    title: 'Titles that break the pattern of the site',
    found: '{count, plural, one {# title lacks} other {# titles lack}} the “{group}” that {share}% of titles have.',
    why: 'Most titles end or begin with the same name. The others were often made by another template, or by hand.',
    fix: 'Add the name, or leave it out on purpose.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  find,
});

/** Pages that a pattern takes to be seen, and the share of them that has it (squirrelscan uses the same). */
const leastPages = 10;
const leastShare = 0.7;

function find(site: Site): readonly SiteFinding[] {
  const home = addressForm(site.source.settings.start);
  const pages = site.indexable.filter(({ title, url }) => addressForm(url) !== home && title !== null && title !== '');
  if (pages.length < leastPages) return [];
  const counts = new Map<string, number>();
  for (const { title } of pages)
    for (const affix of affixesOf(title ?? '')) counts.set(affix, (counts.get(affix) ?? 0) + 1);
  const [affix = '', count = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const share = count / pages.length;
  const outliers = pages.filter(({ title }) => !affixesOf(title ?? '').includes(affix));
  if (share < leastShare || outliers.length === 0 || isOneSection(outliers, pages)) return [];
  const places = outliers.map(({ title, url }) => ({ url, value: title ?? '' }));
  return [pagesFinding(affix, places, { share: Math.floor(share * 100) })];
}

/** First and last part of a title between bars, dashes and colons, in small letters. */
function affixesOf(title: string): readonly string[] {
  const parts = title.split(/\s+[-|–—·»:]\s+/).map((part) => part.trim().toLowerCase());
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? [] : first === last ? [first] : [first, last];
}

/** A whole section without the name has a pattern of its own. */
function isOneSection(outliers: readonly SitePage[], pages: readonly SitePage[]): boolean {
  const templates = new Set(outliers.map(({ template }) => template));
  return pages.filter(({ template }) => templates.has(template)).length === outliers.length && outliers.length > 1;
}

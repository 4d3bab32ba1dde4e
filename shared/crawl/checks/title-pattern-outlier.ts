import { addressForm } from '#shared/probe/address-form.ts';

import type { Site, SitePage } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

/** Pages that a pattern takes to be seen (squirrelscan uses the same). */
const leastPages = 10;

export const check = defineCheck({
  id: 'site/title-pattern-outlier',
  severity: 'notice',
  basis: 'practice',
  needs: [],
  sample: { least: leastPages, norm: 'site', sizes: (site) => [titledPages(site).length] },
  texts: {
    title: 'Titles that break the pattern of the site',
    found:
      '{count, plural, one {# title lacks} other {# titles lack}} the “{group}” that {having} of {compared} titles have.',
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

/** The share of titles that makes a pattern (squirrelscan uses the same). */
const leastShare = 0.7;

function find(site: Site): readonly SiteFinding[] {
  const pages = titledPages(site);
  if (pages.length < leastPages) return [];
  const counts = new Map<string, number>();
  for (const { title } of pages)
    for (const affix of affixesOf(title ?? '')) counts.set(affix, (counts.get(affix) ?? 0) + 1);
  const [affix = '', count = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const share = count / pages.length;
  const outliers = pages.filter(({ title }) => !affixesOf(title ?? '').includes(affix));
  if (share < leastShare || outliers.length === 0 || isOneSection(outliers, pages)) return [];
  const places = outliers.map(({ title, url }) => ({ url, value: title ?? '' }));
  return [pagesFinding(affix, places, { having: pages.length - outliers.length, compared: pages.length })];
}

function titledPages(site: Site): readonly SitePage[] {
  const home = addressForm(site.source.settings.start);
  return site.indexable.filter(({ title, url }) => addressForm(url) !== home && title !== null && title !== '');
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

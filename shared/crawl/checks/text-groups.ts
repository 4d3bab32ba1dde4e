import { addressForm } from '#shared/probe/address-form.ts';

import type { Site, SitePage } from '../site/site.ts';
import type { SiteSample } from './check.ts';

/** Below this a text says too little to be called a copy. */
const leastWords = 20;

/** Pages with the same text, in groups of at least two; noindex pages and error pages are left out. */
export function textGroups(site: Site): readonly (readonly SitePage[])[] {
  return [...Map.groupBy(comparableTexts(site), ({ textHash }) => textHash).values()].filter(
    (group) => group.length > 1,
  );
}

function comparableTexts(site: Site): readonly SitePage[] {
  return [...site.pages.values()].filter(
    ({ bodyWords, id, isNoindex }) =>
      bodyWords >= leastWords && !isNoindex && site.source.urls[id]?.isSoftNotFound === false,
  );
}

/** Two pages with enough text: what a check needs that looks for copies. */
export const copySample: SiteSample = {
  least: 2,
  norm: 'none',
  sizes: (site) => [comparableTexts(site).length],
};

/** Forms of one address, which are a finding of their own. */
export function isOneAddress(group: readonly SitePage[]): boolean {
  return new Set(group.map(({ url }) => addressForm(url))).size === 1;
}

/** All name one and the same address as their canonical, or are language versions of each other. */
export function isExplained(site: Site, group: readonly SitePage[]): boolean {
  const targets = new Set(group.map(({ canonical, url }) => site.find(canonical ?? url)?.id ?? canonical ?? url));
  const [first] = group;
  return (
    targets.size === 1 ||
    (first !== undefined && group.every((page) => page === first || areAlternates(site, first, page)))
  );
}

/** Whether one of the two names the other as a version in another language. */
export function areAlternates(site: Site, a: SitePage, b: SitePage): boolean {
  return names(site, a, b) || names(site, b, a);
}

function names(site: Site, { alternates }: SitePage, { id }: SitePage): boolean {
  return alternates.some(({ url }) => site.find(url)?.id === id);
}

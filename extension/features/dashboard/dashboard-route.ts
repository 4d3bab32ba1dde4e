import { allSites, type Section, sections } from '#shared/kernel/dashboard-address.ts';
import { decodePart } from '#shared/kernel/decode-part.ts';
import type { WantedSites } from '#extension/session/use-keywords.ts';

export interface Route {
  readonly site: WantedSites;
  readonly section: Section;
}

/** Sections that stay as they are while another site is chosen. */
export const sectionsThatStay: readonly Section[] = [
  'assistant',
  'research',
  'marketplaces',
  'crawls',
  'timeline',
  'monitors',
];

/** Sections where there is no site yet. */
export const sectionsWithoutSite: readonly Section[] = ['keywords', ...sectionsThatStay];

/** Sections that say something of all sites at once. */
export const sectionsOfAll: readonly Section[] = [...sectionsWithoutSite, 'checks'];

/** `#shop.example/alerts`; `*` for all sites. Without a site, the first one; an unknown section is the first. */
export function readRoute(hash: string): Route {
  const [name = '', given] = hash.replace(/^#/, '').split('/');
  const domain = decodePart(name);
  const section = sections.find((each) => each === given) ?? 'keywords';
  if (domain === '') return { site: { kind: 'page', url: undefined }, section };
  if (domain !== allSites) return { site: { kind: 'site', domain }, section };
  return { site: { kind: 'all' }, section: sectionsOfAll.includes(section) ? section : 'keywords' };
}

/** What research begins with, `#shop.example/research/oak%20bench`; empty where there is none. */
export function readSeed(hash: string): string {
  const [, section, seed = ''] = hash.split('/');
  return section === 'research' ? decodePart(seed) : '';
}

/** What follows a section, `#shop.example/crawls/<id>/pages`. */
export function readPath(hash: string): readonly string[] {
  return hash.split('/').slice(2).map(decodePart);
}

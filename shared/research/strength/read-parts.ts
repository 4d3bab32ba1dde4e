import { median } from '#shared/kernel/median.ts';
import { getDomainWithoutSuffix } from 'tldts';

import { parseUrl } from '#shared/kernel/url.ts';
import type { OrganicItem } from '#shared/serp/snapshot-item.ts';
import { isFeatureType } from '#shared/serp/feature-type.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { keywordPattern, matchKeyword } from '#shared/text/match-keyword.ts';
import { textLanguageOf } from '#shared/text/text-language.ts';

import { knownSites } from '../intent/known-sites.data.ts';
import { isHomePage } from '../intent/read-address-cues.ts';
import { referenceHosts } from '../intent/page-kinds.data.ts';
import { forumHost, openPlatforms } from './open-platforms.data.ts';
import { type AuthoritySourceId, authoritySourceIds } from '../authority/authority-source.ts';
import type { Counted, DomainAuthority, StrengthPartId } from './strength.ts';

/** What one part comes to: its hardness from 0 to 1, and what was counted. */
export interface PartReading extends Counted {
  readonly hardness: number;
  readonly source?: AuthoritySourceId;
}

type ReadPart = (page: ReadPage) => PartReading | undefined;

/** What the parts look at. */
export interface ReadPage {
  readonly snapshot: SerpSnapshot;
  /** The first ten. */
  readonly organic: readonly OrganicItem[];
  readonly authority: DomainAuthority;
  readonly nowMs: number;
}

/** Undefined: not known for this page. */
export const readParts: Readonly<Record<StrengthPartId, ReadPart>> = {
  authority({ authority, organic }) {
    // One source for the whole page: what two of them call 50 is not the same.
    const told = authoritySourceIds.map((source) => ({
      source,
      known: organic.flatMap(({ registrable_domain: domain }) => authority.get(domain ?? '')?.[source] ?? []),
    }));
    const most = told.toSorted((a, b) => b.known.length - a.known.length)[0];
    if (!most || most.known.length === 0 || most.known.length * 2 < organic.length) return undefined;
    const middle = median(most.known);
    return { hardness: middle / 100, count: Math.round(middle), of: 100, source: most.source };
  },
  'known-sites': ({ organic }) => shareOf(organic, isKnownSite, 0.8),
  'exact-titles'({ organic, snapshot: { language, query } }) {
    const pattern = keywordPattern(query ?? '', textLanguageOf(language ?? ''));
    return shareOf(organic, ({ title }) => ['exact', 'inflected'].includes(matchKeyword(title, pattern)), 0.8);
  },
  'home-pages': ({ organic }) => shareOf(organic, ({ url }) => isHome(url), 0.5),
  'open-platforms'({ organic }) {
    const { count, hardness, of } = shareOf(organic, isOpenPlatform, 0.4);
    return { count, of, hardness: 1 - hardness };
  },
  'fresh-results'({ nowMs, organic }) {
    const ages = organic.flatMap(({ timestamp }) => (timestamp === null ? [] : [nowMs - Date.parse(timestamp)]));
    return ages.length < fewestDates ? undefined : shareOf(ages, (ageMs) => ageMs < yearMs, 1);
  },
  'blocks-above'({ snapshot: { items, parser } }) {
    if (parser.method === 'fallback') return undefined;
    const first = items.find(({ type }) => type === 'organic')?.rank_absolute ?? 0;
    const above = items.filter((item) => item.rank_absolute < first && isFeatureType(item.type)).length;
    return { hardness: Math.min(1, above / 3), count: above, of: items.length };
  },
  ads({ snapshot: { items, parser } }) {
    if (parser.method === 'fallback') return undefined;
    const ads = items.filter(({ type }) => type === 'paid').length;
    return { hardness: Math.min(1, ads / 4), count: ads, of: items.length };
  },
};

const yearMs = 365 * 24 * 60 * 60 * 1_000;
const fewestDates = 3;

/** `full`: from which share on it is as hard as can be. */
function shareOf<T>(all: readonly T[], isCounted: (each: T) => boolean, full: number): PartReading {
  const count = all.filter(isCounted).length;
  return { hardness: Math.min(1, count / Math.max(all.length, 1) / full), count, of: all.length };
}

function isKnownSite({ url }: OrganicItem): boolean {
  const host = hostOf(url);
  const name = getDomainWithoutSuffix(host) ?? '';
  return !isOpenPlatformHost(host) && (knownSites.has(name) || referenceHosts.test(host) || officialHost.test(host));
}

function isOpenPlatform({ url }: OrganicItem): boolean {
  return isOpenPlatformHost(hostOf(url));
}

function isOpenPlatformHost(host: string): boolean {
  return forumHost.test(host) || openPlatforms.has(getDomainWithoutSuffix(host) ?? '');
}

/** Public bodies and universities. */
const officialHost = /\.(?:gov|edu|mil|ac|gouv|gob|gc)(?:\.[a-z]{2})?$/;

function hostOf(address: string): string {
  return parseUrl(address)?.hostname ?? '';
}

function isHome(address: string): boolean {
  const url = parseUrl(address);
  return url !== undefined && isHomePage(url);
}

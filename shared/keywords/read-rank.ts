import { kindOfEngine } from '#shared/serp/engine-catalog.ts';
import { type FeatureType, isFeatureType } from '#shared/serp/feature-type.ts';
import { isListedVideo } from '#shared/serp/is-listed-video.ts';
import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot, SerpWarning } from '#shared/serp/snapshot.ts';

import type { CompetitorRanks } from './competitor-ranks.ts';
import { isOfCompetitor, isOfTarget, type Target } from './target.ts';

/** What one results page says of a target. Positions count the results of the pages before it. */
export type RankReading = FoundReading | AbsentReading | UnusableReading;

export interface FoundReading {
  readonly kind: 'found';
  readonly position: number;
  readonly absolute: number;
  readonly url: string | null;
  /** Further results of the target on the page, best first. */
  readonly otherUrls: readonly string[];
  /** Results of the page: the first and the last position that it covers. */
  readonly from: number;
  readonly to: number;
  readonly features: readonly FeatureType[];
  readonly owned: readonly FeatureType[];
  /** Best position of each competitor; null for one that the page does not have. */
  readonly competitors: CompetitorRanks;
}

export interface AbsentReading {
  readonly kind: 'absent';
  readonly from: number;
  readonly to: number;
  readonly features: readonly FeatureType[];
  readonly owned: readonly FeatureType[];
  readonly competitors: CompetitorRanks;
}

/** The page cannot tell a rank. */
export interface UnusableReading {
  readonly kind: 'unusable';
  readonly reason: 'state' | 'uncertain' | 'vertical' | 'sponsored-unknown';
}

/** With these nobody knows what else stands on the page, or whether an ad was counted. */
const doubts: ReadonlySet<SerpWarning> = new Set([
  'read-by-fallback',
  'incomplete-page',
  'few-of-the-links-read',
  'results-hidden',
  'result-without-title-or-url',
]);

/** Reads the best organic position of the target from a results page; ads never count. */
export function readRank(snapshot: SerpSnapshot, target: Target): RankReading {
  if (snapshot.state !== 'ok' && snapshot.state !== 'no_results') return { kind: 'unusable', reason: 'state' };
  if (kindOfEngine(snapshot.engine) === 'web' && snapshot.vertical !== 'web')
    return { kind: 'unusable', reason: 'vertical' };
  if (snapshot.parser.warnings.some((warning) => doubts.has(warning))) return { kind: 'unusable', reason: 'uncertain' };
  const ranked = snapshot.items.filter(isRanked);
  if (ranked.some((item) => organicRank(item) === undefined)) return { kind: 'unusable', reason: 'sponsored-unknown' };
  const organic = ranked.filter((item) => typeof organicRank(item) === 'number');
  const own = organic.filter((item) => isOfTarget(item, target));
  const span = {
    from: snapshot.start + 1,
    to: snapshot.start + organic.length,
    competitors: readCompetitors(organic, snapshot.start, target),
    ...readFeatures(snapshot, target),
  };
  const [best, ...others] = own;
  const rank = best && organicRank(best);
  if (!best || typeof rank !== 'number') return { kind: 'absent', ...span };
  return {
    kind: 'found',
    position: snapshot.start + rank,
    absolute: best.rank_absolute,
    url: best.url,
    otherUrls: others.flatMap(({ url }) => (url === null ? [] : [url])),
    ...span,
  };
}

function readCompetitors(organic: readonly RankedItem[], start: number, { competitors = [] }: Target): CompetitorRanks {
  return Object.fromEntries(
    competitors.map((competitor) => {
      const best = organic.find((item) => isOfCompetitor(item, competitor));
      const rank = best && organicRank(best);
      return [competitor, typeof rank === 'number' ? start + rank : null];
    }),
  );
}

type RankedItem = Extract<SerpItem, { type: 'organic' | 'product' | 'video_result' }>;

function isRanked(item: SerpItem): item is RankedItem {
  if (item.type === 'product') return item.section === 'main';
  return item.type === 'organic' || (item.type === 'video_result' && isListedVideo(item));
}

/** null for an ad; undefined where the page does not say whether it is one. */
function organicRank(item: RankedItem): number | null | undefined {
  if (item.type === 'product') return item.sponsored === null ? undefined : item.rank_organic;
  return item.rank_group;
}

function readFeatures(snapshot: SerpSnapshot, target: Target) {
  const features = new Set<FeatureType>();
  const owned = new Set<FeatureType>();
  for (const item of snapshot.items) {
    if (!isFeatureType(item.type)) continue;
    features.add(item.type);
    if (isOwnedFeature(item, target)) owned.add(item.type);
  }
  return { features: [...features].toSorted(), owned: [...owned].toSorted() };
}

function isOwnedFeature(item: SerpItem, target: Target): boolean {
  if (isOfTarget(item, target)) return true;
  const entries = item.type === 'ai_overview' ? item.references : 'items' in item ? item.items : [];
  return entries.some((entry) => typeof entry === 'object' && isOwnedEntry(entry, target));
}

/** Entries of a block have an address and a domain, and so are looked at as a featured snippet is. */
function isOwnedEntry(entry: { readonly url: string | null; readonly domain: string | null }, target: Target): boolean {
  const { url, domain } = entry;
  return isOfTarget(
    {
      type: 'featured_snippet',
      rank_absolute: 1,
      rank_group: 1,
      position: 'left',
      title: null,
      description: null,
      url,
      domain,
    },
    target,
  );
}

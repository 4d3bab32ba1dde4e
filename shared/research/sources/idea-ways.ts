import type { MetricPlace } from '../metrics/keyword-metric.ts';
import { askBingIdeas } from './bing/bing-ideas.ts';
import { askLabsIdeas, labsIdeasMicros, labsWays } from './dataforseo-labs/labs-ideas.ts';
import { adsWays, askGoogleAdsIdeas } from './google-ads/google-ads-ideas.ts';
import type { SourceAccess, SourceSettings } from './keyword-source.ts';
import type { LicensedSourceId } from './source-licences.data.ts';
import type { SourceIdeas } from './source-ideas.ts';

export interface IdeaWish {
  /** Words, a list of them with a line for each, or a domain. */
  readonly seed: string;
  /** The second of two domains. */
  readonly other: string | null;
  readonly place: MetricPlace;
}

/** A way from a seed to keywords: one request of a source. */
export interface IdeaWay {
  readonly source: LicensedSourceId;
  readonly way: string;
  /** The most that it costs, in the unit of the source. */
  readonly most: number;
  readonly ask: (wish: IdeaWish, settings: SourceSettings, access: SourceAccess) => Promise<SourceIdeas>;
}

/** All that can be asked for keywords. */
export const ideaWays: readonly IdeaWay[] = [
  { source: 'bing', way: 'related', most: 0, ask: askBingIdeas },
  ...adsWays.map((way): IdeaWay => ({
    source: 'google-ads',
    way,
    most: 0,
    ask: (wish, settings, access) => askGoogleAdsIdeas({ ...wish, way }, settings, access),
  })),
  ...labsWays.map((way): IdeaWay => ({
    source: 'dataforseo-labs',
    way,
    most: labsIdeasMicros,
    ask: (wish, settings, access) => askLabsIdeas({ ...wish, way }, settings, access),
  })),
];

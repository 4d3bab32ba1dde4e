import type { AuthoritySourceId } from '#shared/research/authority/authority-source.ts';
import type { FieldData, FieldDevice } from '#shared/research/field-data/crux.ts';
import type { KeywordFault } from '#shared/research/metrics/askable-keyword.ts';
import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import type { MetricsFileFault } from '#shared/research/metrics/read-metrics-csv.ts';
import type { BingWish } from '#shared/research/sources/bing/bing-ideas.ts';
import type { AdsWish } from '#shared/research/sources/google-ads/google-ads-ideas.ts';
import type { LabsWish } from '#shared/research/sources/dataforseo-labs/labs-ideas.ts';
import type { SourceIdeas } from '#shared/research/sources/source-ideas.ts';
import type { KeywordSource, SourceFailure, SourceSettings } from '#shared/research/sources/keyword-source.ts';
import type { KeywordSourceId } from '#shared/research/sources/source-catalog.ts';
import type { StoredMetric } from '#extension/platform/storage/database-schema.ts';

import type { KeywordNumbers, MetricOffer, ShownMetric } from './keyword-numbers.ts';
import type { SearchMemory } from './serp-messages.ts';

export interface ListNumbers {
  /** By keyword as it was asked, each in the order of `KeywordNumbers.metrics`; nothing for one without numbers. */
  readonly metrics: Readonly<Record<string, readonly ShownMetric[]>>;
  readonly offers: readonly MetricOffer[];
}

export interface MetricsRun {
  readonly failures: readonly {
    readonly source: KeywordSourceId;
    readonly failure: SourceFailure | { readonly kind: 'budget' };
    /** Keywords that were not answered: asking again goes on with them, and pays for no other twice. */
    readonly remaining: number;
  }[];
  readonly leftOut: readonly { readonly keyword: string; readonly fault: KeywordFault | 'not-accepted' }[];
}

export interface IdeasAnswer extends Pick<SourceIdeas, 'cost' | 'keywords' | 'total'> {
  /** `budget`: it would have gone over the month's limit. Null where all went well. */
  readonly failure: { readonly kind: string; readonly reason: string } | null;
}

export interface FieldDataAnswer {
  /** null: Google has too few visits, or `failure` says why nobody knows. */
  readonly data: FieldData | null;
  /** `private`: the address is not public, and nobody was asked. */
  readonly failure: { readonly kind: string; readonly reason: string } | null;
}

export interface ImportAnswer {
  readonly source: KeywordSourceId | null;
  readonly keywords: number;
  readonly metrics: number;
  /** What is wrong with the file; null where it was read. */
  readonly fault: MetricsFileFault | null;
}

/** What can be asked about the first ten sites of a results page. */
export interface AuthorityOffer {
  /** Some source of figures about sites is connected. */
  readonly isConnected: boolean;
  /** By source: for how many of the sites it has told nothing lately, and the most that they cost. */
  readonly offers: readonly (MetricOffer & { readonly source: AuthoritySourceId; readonly count: number })[];
}

/** `budget`: it would have gone over the month's limit. */
export interface AuthorityFailure {
  readonly kind: string;
  readonly reason: string;
}

/** What a surface needs to know of a source to connect it; the rest of it lives in the worker. */
export type SourceDescription = Pick<KeywordSource, 'id' | 'fields' | 'origins' | 'unit'>;

/** What surfaces ask the worker about numbers of keywords, by kind: `[request, answer]`. */
export interface MetricMessages {
  /** All that can be asked. */
  readonly listSources: [object, readonly SourceDescription[]];
  /** Tests the key with a real request, and keeps it where that went well. */
  readonly connectSource: [
    { readonly id: KeywordSourceId; readonly settings: SourceSettings },
    { readonly failure: SourceFailure | null },
  ];
  /** Asks connected sources for the query of a visit: all of them that have no fresh answer. */
  readonly getNumbers: [{ readonly visitId: string }, SearchMemory];
  readonly recallNumbers: [{ readonly visitId: string }, KeywordNumbers];
  readonly offerAuthority: [{ readonly visitId: string }, AuthorityOffer];
  /** Asks a source about the first ten sites of a visit. */
  readonly askAuthority: [
    { readonly visitId: string; readonly source: AuthoritySourceId },
    { readonly failure: AuthorityFailure | null },
  ];
  /** After the user's order of sources changed: pages that show numbers read them again. */
  readonly refreshNumbers: [object, null];
  /** What is known of keywords, and the most that asking for the rest costs. */
  readonly recallMetrics: [{ readonly keywords: readonly string[]; readonly place: MetricPlace }, ListNumbers];
  /** What is stored of any keywords, whatever the place. */
  readonly loadMetrics: [{ readonly keywords: readonly string[] }, readonly StoredMetric[]];
  /** The most that asking for these keywords costs, by source. */
  readonly priceMetrics: [
    { readonly keywords: readonly string[]; readonly place: MetricPlace },
    readonly MetricOffer[],
  ];
  /** Asks these sources, or all that are connected; the answers are in the store then. */
  readonly askForMetrics: [
    {
      readonly keywords: readonly string[];
      readonly place: MetricPlace;
      readonly sources: readonly KeywordSourceId[] | null;
    },
    MetricsRun,
  ];
  /** Takes the numbers of a vendor's CSV file. */
  readonly loadFieldData: [{ readonly url: string; readonly device: FieldDevice }, FieldDataAnswer];
  /** Buys keywords with their numbers; the numbers are in the store then. */
  readonly findLabsIdeas: [LabsWish, IdeasAnswer];
  /** Related searches with how often they were asked; the numbers are in the store then. */
  readonly findBingIdeas: [BingWish, IdeasAnswer];
  /** Keywords that Google Ads thinks of; their numbers are in the store then. */
  readonly findGoogleAdsIdeas: [AdsWish, IdeasAnswer];
  readonly importMetrics: [{ readonly csv: string; readonly place: MetricPlace }, ImportAnswer];
}

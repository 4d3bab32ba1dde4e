import type { KeywordSourceId } from '../sources/source-catalog.ts';
import type { MetricName } from './keyword-metric.ts';

/** How a vendor's export looks. Headings in lower case; a pattern must fit the whole heading. */
export interface MetricFile {
  readonly source: KeywordSourceId;
  /** All of these together are in no other vendor's file. */
  readonly marks: readonly RegExp[];
  readonly keyword: RegExp;
  readonly columns: readonly MetricColumn[];
  /** Of its prices, where neither heading nor line says another. */
  readonly currency: string | null;
}

export interface MetricColumn {
  readonly heading: RegExp;
  readonly metric: MetricName;
  /** What a value is multiplied with to be in the metric's own scale. */
  readonly scale?: number;
  /** Its number is the upper end of the range that `heading` begins. */
  readonly upTo?: RegExp;
  readonly about?: string;
}

const volume = /^(?:search )?vol(?:ume|\.)?(?: ?[([].*[)\]])?$/;
const cpc = /^cpc(?: ?[([].*[)\]])?$/;

/** The most particular first. From published samples of these exports (2026-11); vendors rename columns at will. */
export const metricFiles: readonly MetricFile[] = [
  {
    source: 'google-ads',
    marks: [/^avg\. monthly searches$|^min search volume$/, /^competition$/, /^top of page bid \(low range\)$/],
    keyword: /^keyword$/,
    currency: null,
    columns: [
      { heading: /^avg\. monthly searches$/, metric: 'volume' },
      { heading: /^min search volume$/, metric: 'volume', upTo: /^max search volume$/ },
      { heading: /^competition \(indexed value\)$/, metric: 'competition', scale: 0.01 },
      {
        heading: /^top of page bid \(low range\)$/,
        metric: 'cpc',
        upTo: /^top of page bid \(high range\)$/,
        about: 'Top of page bid',
      },
    ],
  },
  {
    source: 'ubersuggest',
    marks: [/^(?:seo difficulty|sd)$/, /^(?:paid difficulty|pd)$/],
    keyword: /^keywords?$/,
    currency: 'USD',
    columns: [
      { heading: volume, metric: 'volume' },
      { heading: cpc, metric: 'cpc' },
      { heading: /^(?:paid difficulty|pd)$/, metric: 'competition', scale: 0.01 },
      { heading: /^(?:seo difficulty|sd)$/, metric: 'difficulty' },
    ],
  },
  {
    source: 'ahrefs',
    marks: [/^difficulty$|^kd$/, /^parent (?:keyword|topic)$|^cps$|^traffic potential$/],
    keyword: /^keyword$/,
    currency: 'USD',
    columns: [
      { heading: volume, metric: 'volume' },
      { heading: /^(?:difficulty|kd)$/, metric: 'difficulty' },
      { heading: cpc, metric: 'cpc' },
      { heading: /^clicks$/, metric: 'clicks' },
    ],
  },
  {
    source: 'semrush',
    marks: [/^keyword difficulty(?: index)?$|^competitive density$/, /^number of results$|^serp features$|^intent$/],
    keyword: /^keyword$/,
    currency: 'USD',
    columns: [
      { heading: volume, metric: 'volume' },
      { heading: /^keyword difficulty(?: index)?$/, metric: 'difficulty' },
      { heading: cpc, metric: 'cpc' },
      { heading: /^(?:competitive density|competition)$/, metric: 'competition' },
    ],
  },
  {
    source: 'keywords-everywhere',
    marks: [volume, cpc, /^comp(?:etition|\.)?(?: ?[([].*[)\]])?$/],
    keyword: /^keywords?$/,
    currency: 'USD',
    columns: [
      { heading: volume, metric: 'volume' },
      { heading: cpc, metric: 'cpc' },
      { heading: /^comp(?:etition|\.)?(?: ?[([].*[)\]])?$/, metric: 'competition' },
    ],
  },
];

import {
  type AlertCondition,
  type AlertKind,
  type CrawlCondition,
  type KeywordCondition,
  type WatchedSeries,
  watchedSeries,
} from '#shared/alerts/alert-condition.ts';

export type KeywordKind = KeywordCondition['kind'];

/** Judged by every check, here or in the backend. */
export const keywordKinds: readonly KeywordKind[] = [
  'leaves-top',
  'enters-top',
  'moves',
  'page-swapped',
  'feature-won',
  'feature-lost',
  'competitor-overtakes',
  'check-failing',
];

/** Judged by the backend alone, which has the days and the crawls. */
export const seriesKinds = ['unusual-value', 'new-level'] as const;
export const crawlKinds: readonly CrawlCondition['kind'][] = ['crawl-errors', 'crawl-left-index', 'crawl-files'];

export const directions = ['down', 'up', 'any'] as const;
export type Direction = (typeof directions)[number];

interface CountLimits {
  readonly of: 'top' | 'places' | 'days';
  readonly usual: number;
  readonly most: number;
}

/** Kinds with a number of something. */
export const counts: Readonly<Partial<Record<AlertKind, CountLimits>>> = {
  'leaves-top': { of: 'top', usual: 10, most: 100 },
  'enters-top': { of: 'top', usual: 10, most: 100 },
  moves: { of: 'places', usual: 3, most: 99 },
  'check-failing': { of: 'days', usual: 3, most: 30 },
};

/** What the form's fields say. */
export interface ChosenCondition {
  readonly kind: AlertKind;
  readonly count: number;
  readonly direction: Direction;
  readonly series: WatchedSeries;
}

export function conditionOf({ count, direction, kind, series }: ChosenCondition): AlertCondition {
  switch (kind) {
    case 'enters-top':
    case 'leaves-top':
      return { kind, top: count, margin: 1 };
    case 'moves':
      return { kind, by: count, direction };
    case 'check-failing':
      return { kind, times: count };
    case 'competitor-overtakes':
      return { kind, competitor: null };
    case 'feature-won':
    case 'feature-lost':
      return { kind, feature: null };
    case 'unusual-value':
    case 'new-level':
      return { kind, series };
    case 'page-swapped':
    case 'crawl-errors':
    case 'crawl-left-index':
    case 'crawl-files':
      return { kind };
  }
}

export function isKeywordKind(kind: AlertKind): kind is KeywordKind {
  return keywordKinds.some((each) => each === kind);
}

export function isSeriesKind(kind: AlertKind): kind is (typeof seriesKinds)[number] {
  return seriesKinds.some((each) => each === kind);
}

/** Those that Search Console counts; the others come from rank checks. */
export function isOfSearchConsole(series: WatchedSeries): boolean {
  return series !== 'visibility' && series !== 'position';
}

export function seriesNamed(name: string): WatchedSeries {
  return watchedSeries.find((each) => each === name) ?? 'clicks';
}

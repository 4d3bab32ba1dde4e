import type { DatedValue, Gaps } from '#shared/forecast/dated-series.ts';
import type { SearchFigures } from '#shared/search-console/search-figures.ts';

/** A series that is known of a site, day by day. */
export interface SiteSeries {
  readonly id: 'visibility' | 'clicks' | 'impressions';
  readonly gaps: Gaps;
  readonly points: readonly DatedValue[];
}

/** What is known of a site day by day, longest first; series of fewer than two days are left out. */
export function siteSeries(
  days: readonly { readonly day: string; readonly visibility: number | null }[],
  searches: readonly SearchFigures[],
): readonly SiteSeries[] {
  const all: readonly SiteSeries[] = [
    { id: 'clicks', gaps: 'zero', points: searches.map(({ day, clicks }) => ({ day, value: clicks })) },
    { id: 'impressions', gaps: 'zero', points: searches.map(({ day, impressions }) => ({ day, value: impressions })) },
    {
      id: 'visibility',
      gaps: 'carry',
      points: days.flatMap(({ day, visibility }) => (visibility === null ? [] : [{ day, value: visibility }])),
    },
  ];
  return all.filter(({ points }) => points.length > 1).toSorted((a, b) => b.points.length - a.points.length);
}

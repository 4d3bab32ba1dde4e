import { useEffect, useMemo, useState } from 'react';

import type { DatedValue, Gaps } from '#shared/forecast/dated-series.ts';
import type { SearchFigures } from '#shared/search-console/search-figures.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { SiteDay } from '#extension/session/local-days.ts';

export interface NamedSeries {
  readonly id: 'visibility' | 'clicks' | 'impressions';
  readonly gaps: Gaps;
  readonly points: readonly DatedValue[];
}

/** What is known of a site day by day, longest first; series of fewer than two days are left out. */
export function useSeries(
  domain: string,
  days: readonly Pick<SiteDay, 'day' | 'visibility'>[],
): readonly NamedSeries[] {
  const [searches, setSearches] = useState<readonly SearchFigures[]>([]);
  useEffect(() => {
    void askBackground('loadSiteSearches', { domain }).then((answer) => setSearches(answer?.days ?? []));
  }, [domain]);
  return useMemo(() => {
    const all: readonly NamedSeries[] = [
      { id: 'clicks', gaps: 'zero', points: searches.map(({ day, clicks }) => ({ day, value: clicks })) },
      {
        id: 'impressions',
        gaps: 'zero',
        points: searches.map(({ day, impressions }) => ({ day, value: impressions })),
      },
      {
        id: 'visibility',
        gaps: 'carry',
        points: days.flatMap(({ day, visibility }) => (visibility === null ? [] : [{ day, value: visibility }])),
      },
    ];
    return all.filter(({ points }) => points.length > 1).toSorted((a, b) => b.points.length - a.points.length);
  }, [days, searches]);
}

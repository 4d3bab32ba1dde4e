import { useEffect, useMemo, useState } from 'react';

import { type SiteSeries, siteSeries } from '#shared/keywords/site-series.ts';
import type { SearchFigures } from '#shared/search-console/search-figures.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { SiteDay } from '#extension/platform/storage/local-days.ts';

/** What is known of a site day by day, longest first. */
export function useSeries(domain: string, days: readonly Pick<SiteDay, 'day' | 'visibility'>[]): readonly SiteSeries[] {
  const [searches, setSearches] = useState<readonly SearchFigures[]>([]);
  useEffect(() => {
    void askBackground('loadSiteSearches', { domain }).then((answer) => setSearches(answer.searches?.days ?? []));
  }, [domain]);
  return useMemo(() => siteSeries(days, searches), [days, searches]);
}

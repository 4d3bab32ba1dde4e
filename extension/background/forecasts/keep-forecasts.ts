import { aheads } from '#shared/forecast/aheads.data.ts';
import { evenSeries } from '#shared/forecast/dated-series.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import { addDays, dayOf } from '#shared/kernel/day.ts';
import { siteSeries } from '#shared/keywords/site-series.ts';
import { setAlarm } from '#extension/platform/browser/alarms.ts';
import { keepSeenSeries } from '#extension/platform/storage/forecast-store.ts';
import { loadSiteKeywords } from '#extension/platform/storage/keyword-store.ts';
import { localDays } from '#extension/platform/storage/local-days.ts';
import { keepSeenRanks, loadRankForecasts } from '#extension/platform/storage/rank-forecast-store.ts';
import { loadSiteCopy } from '#extension/platform/storage/site-copies.ts';
import { loadSite, loadSites } from '#extension/platform/storage/site-store.ts';

import { loadSearchFigures } from '../search-console/load-search-figures.ts';
import { ranksToKeep } from './ranks-to-keep.ts';

const everyMs = 12 * 3_600_000;

/**
 * Twice a day, and when the browser starts: what came of forecasts of the user's sites, and forecasts from where
 * their series end now, so that there is a record also of what nobody looked at.
 */
export async function keepForecasts(): Promise<void> {
  await setAlarm('keep-forecasts', systemClock() + everyMs);
  const sites = await loadSites();
  for (const { domain } of sites) await keepSeriesOfSite(domain);
  const tracked = (await Promise.all(sites.map(({ domain }) => loadSiteKeywords(domain)))).flat();
  await keepSeenRanks(ranksToKeep(tracked, await loadRankForecasts(), addDays(dayOf(systemClock()), -7)));
}

async function keepSeriesOfSite(domain: string): Promise<void> {
  const [profile, local, copy, searches] = await Promise.all([
    loadSite(domain),
    loadSiteKeywords(domain),
    loadSiteCopy(domain),
    loadSearchFigures(domain),
  ]);
  const days = copy?.dashboard.days ?? localDays({ local, profile }, systemClock());
  for (const { gaps, id, points } of siteSeries(days, searches)) {
    const series = evenSeries(points, gaps);
    if (!series.ok) continue;
    const seen = { id: `${id} ${domain}`, kind: id, site: domain, name: '', file: '', series: series.value };
    await keepSeenSeries(seen, aheads[series.value.spacing][1]);
  }
}

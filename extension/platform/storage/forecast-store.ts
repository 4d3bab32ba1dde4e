import type { DatedValue } from '#shared/forecast/dated-series.ts';
import { findSameSeries } from '#shared/forecast/record/find-same-series.ts';
import { keepSeries, type SeenSeries } from '#shared/forecast/record/keep-series.ts';
import { beyondKept } from '#shared/forecast/record/keep-newest.ts';
import type { RecordedForecasts } from '#shared/forecast/record/record-file.ts';
import type { StoredForecast } from '#shared/forecast/record/stored-forecast.ts';
import { ranksBeyondKept } from '#shared/forecast/record/keep-rank.ts';
import { systemClock } from '#shared/kernel/clock.ts';

import { openDatabase } from './database.ts';
import { whereStoreHasRoom } from './store-full.ts';

/** All forecasts that are kept. */
export async function loadForecasts(): Promise<readonly StoredForecast[]> {
  return (await openDatabase()).getAll('forecasts');
}

/** Forecasts of series and of ranks. */
export async function countForecasts(): Promise<number> {
  const database = await openDatabase();
  const [values, ranks] = await Promise.all([database.count('forecasts'), database.count('rankForecasts')]);
  return values + ranks;
}

/** All that is kept of forecasts, as it is saved to a file. */
export async function loadRecordedForecasts(): Promise<RecordedForecasts> {
  const database = await openDatabase();
  const [series, forecasts, ranks] = await Promise.all([
    database.getAll('forecastSeries'),
    database.getAll('forecasts'),
    database.getAll('rankForecasts'),
  ]);
  return { series, forecasts, ranks };
}

/**
 * Keeps what came of earlier forecasts of a series, and a forecast from where it ends now; answers all that are kept then.
 * In one transaction: what several windows see all counts. Where the store is full, that is noted, and nothing changes.
 */
export async function keepSeenSeries(seen: SeenSeries, horizon: number): Promise<readonly StoredForecast[]> {
  await whereStoreHasRoom(async () => {
    const transaction = (await openDatabase()).transaction(['forecasts', 'forecastSeries'], 'readwrite');
    const forecasts = transaction.objectStore('forecasts');
    const series = transaction.objectStore('forecastSeries');
    const [known, kept] = await Promise.all([series.get(seen.id), forecasts.getAll()]);
    const changes = keepSeries(seen, horizon, known, kept, systemClock());
    void series.put(changes.series);
    for (const stored of changes.put) void forecasts.put(stored);
    for (const id of changes.removed) void forecasts.delete(id);
    await transaction.done;
  });
  return loadForecasts();
}

/** The id of a column of a file: of the series of this site that it goes on with, or a new one. */
export async function idOfFileSeries(site: string, name: string, points: readonly DatedValue[]): Promise<string> {
  const all = await (await openDatabase()).getAll('forecastSeries');
  const known = all.filter((series) => series.kind === 'file' && series.site === site);
  return findSameSeries(known, name, points)?.id ?? `file ${crypto.randomUUID()}`;
}

/** Adds what a saved file holds; what is kept already stays as it is. Answers how many forecasts were added. */
export async function addRecordedForecasts(saved: RecordedForecasts): Promise<number> {
  const transaction = (await openDatabase()).transaction(stores, 'readwrite');
  const [forecasts, ranks, series] = [
    transaction.objectStore('forecasts'),
    transaction.objectStore('rankForecasts'),
    transaction.objectStore('forecastSeries'),
  ];
  const [kept, keptRanks, known] = await Promise.all([forecasts.getAll(), ranks.getAll(), series.getAllKeys()]);
  const values = withNew(kept, saved.forecasts, beyondKept);
  const ofRanks = withNew(keptRanks, saved.ranks, ranksBeyondKept);
  for (const each of saved.series) if (!known.includes(each.id)) void series.put(each);
  for (const stored of values.added) void forecasts.put(stored);
  for (const id of values.removed) void forecasts.delete(id);
  for (const stored of ofRanks.added) void ranks.put(stored);
  for (const id of ofRanks.removed) void ranks.delete(id);
  await transaction.done;
  return values.added.length + ofRanks.added.length;
}

export async function clearForecasts(): Promise<void> {
  const transaction = (await openDatabase()).transaction(stores, 'readwrite');
  await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}

/** Forecasts of a site go with it. */
export async function removeForecastsOfSite(domain: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(stores, 'readwrite');
  const [forecasts, ranks, series] = [
    transaction.objectStore('forecasts'),
    transaction.objectStore('rankForecasts'),
    transaction.objectStore('forecastSeries'),
  ];
  const [all, kept, keptRanks] = await Promise.all([series.getAll(), forecasts.getAll(), ranks.getAll()]);
  const gone = new Set(all.filter(({ site }) => site === domain).map(({ id }) => id));
  for (const id of gone) void series.delete(id);
  for (const stored of kept) if (gone.has(stored.series)) void forecasts.delete(stored.id);
  for (const { id, site } of keptRanks) if (site === domain) void ranks.delete(id);
  await transaction.done;
}

const stores = ['forecasts', 'rankForecasts', 'forecastSeries'] as const;

/** What of a file is new and has room, and what of that which is kept has none beside it. */
function withNew<Stored extends { readonly id: string }>(
  kept: readonly Stored[],
  saved: readonly Stored[],
  beyondOf: (all: readonly Stored[]) => readonly string[],
): { readonly added: readonly Stored[]; readonly removed: readonly string[] } {
  const ids = new Set(kept.map(({ id }) => id));
  const fresh = saved.filter(({ id }) => !ids.has(id));
  const beyond = new Set(beyondOf([...kept, ...fresh]));
  return { added: fresh.filter(({ id }) => !beyond.has(id)), removed: [...beyond].filter((id) => ids.has(id)) };
}

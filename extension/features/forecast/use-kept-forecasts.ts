import { useEffect, useState } from 'react';

import type { DatedSeries, DatedValue } from '#shared/forecast/dated-series.ts';
import type { SeriesKind, StoredForecast } from '#shared/forecast/record/stored-forecast.ts';
import type { StoredRankForecast } from '#shared/forecast/record/stored-rank-forecast.ts';
import { idOfFileSeries, keepSeenSeries, loadForecasts } from '#extension/platform/storage/forecast-store.ts';
import { loadRankForecasts } from '#extension/platform/storage/rank-forecast-store.ts';

/** A series that is looked at. */
export interface ShownSeries {
  readonly kind: SeriesKind;
  readonly site: string;
  /** Heading and name of the file of one that comes from a file. */
  readonly name: string;
  readonly file: string;
  readonly points: readonly DatedValue[];
  readonly series: DatedSeries;
}

/** What is kept of forecasts, and under which id the series that is looked at is. */
export interface KeptForecasts {
  readonly seriesId: string | undefined;
  readonly forecasts: readonly StoredForecast[];
  readonly ranks: readonly StoredRankForecast[];
}

/**
 * Keeps a forecast of the series that is looked at, and what came of earlier ones; undefined until that is done. `reload`
 * reads again what was changed otherwise.
 */
export function useKeptForecasts(
  shown: ShownSeries | undefined,
  steps: number,
): { readonly kept: KeptForecasts | undefined; readonly reload: () => Promise<void> } {
  const [state, setState] = useState<{ readonly of: ShownSeries | undefined; readonly kept: KeptForecasts }>();
  useEffect(() => {
    let isOver = false;
    const keep = async (): Promise<void> => {
      const kept = await keepShown(shown, steps);
      if (!isOver) setState({ of: shown, kept });
    };
    void keep();
    return () => {
      isOver = true;
    };
  }, [shown, steps]);
  return {
    kept: state && state.of === shown ? state.kept : undefined,
    reload: async () => {
      const [forecasts, ranks] = await Promise.all([loadForecasts(), loadRankForecasts()]);
      setState((before) => before && { ...before, kept: { ...before.kept, forecasts, ranks } });
    },
  };
}

async function keepShown(shown: ShownSeries | undefined, steps: number): Promise<KeptForecasts> {
  const ranks = await loadRankForecasts();
  if (!shown) return { seriesId: undefined, forecasts: await loadForecasts(), ranks };
  const { file, kind, name, points, series, site } = shown;
  const seriesId = kind === 'file' ? await idOfFileSeries(site, name, points) : `${kind} ${site}`;
  const forecasts = await keepSeenSeries({ id: seriesId, kind, site, name, file, series }, steps);
  return { seriesId, forecasts, ranks };
}

import type { Day } from '#shared/kernel/day.ts';

import { addSteps, type DatedSeries, seasonOf } from '../dated-series.ts';
import { engines } from '../engines.ts';
import { forecastByEach } from '../forecast.ts';
import { arrivedValues, measuredDays, withActuals } from './arrived-values.ts';
import { sampleOf } from './find-same-series.ts';
import { recordOfGroup } from './forecast-record.ts';
import { beyondKept } from './keep-newest.ts';
import { makeStoredForecast } from './make-stored-forecast.ts';
import { unscaled } from './recalibrate.ts';
import type { RecordedSeries, StoredForecast } from './stored-forecast.ts';

/** A series as it stands now. */
export interface SeenSeries extends Pick<RecordedSeries, 'id' | 'kind' | 'site' | 'name' | 'file'> {
  readonly series: DatedSeries;
}

/** What changes in what is kept. */
export interface KeptChanges {
  readonly series: RecordedSeries;
  readonly put: readonly StoredForecast[];
  /** Ids of forecasts that there is no more room for. */
  readonly removed: readonly string[];
}

/**
 * What is kept once a series was seen: what came of its earlier forecasts, and a forecast by each engine from its newest
 * value, for so many steps ahead. One that is kept already stays as it was made. `known` and `kept`: what is stored of
 * this series, and all forecasts that are stored.
 */
export function keepSeries(
  seen: SeenSeries,
  horizon: number,
  known: RecordedSeries | undefined,
  kept: readonly StoredForecast[],
  nowMs: number,
): KeptChanges {
  const madeAt = new Date(nowMs).toISOString();
  const today: Day = madeAt.slice(0, 10);
  const { series } = seen;
  const { spacing, values } = series;
  const arrived = arrivedValues(series, today);
  const scored = kept.map((stored) => (stored.series === seen.id ? withActuals(stored, arrived) : stored));
  const changed = scored.filter((stored, index) => stored !== kept[index]);
  const of = recordedSeries(seen, known, today);
  const group = { kind: seen.kind, spacing, horizon };
  const { comparison, recalibration } = recordOfGroup(group, scored);
  const made = forecastByEach({ values, period: seasonOf[spacing], horizon }, engines);
  const keptIds = new Set(kept.map(({ id }) => id));
  const added = ('refused' in made ? [] : made).flatMap(({ engine, made: forecast }): StoredForecast[] => {
    const isShadow = engine !== comparison.leader;
    const { scale80, scale95 } = isShadow || forecast.hasBreak ? unscaled : recalibration;
    const scales = { scale80, scale95 };
    const stored = makeStoredForecast(
      { of: known ?? of, series, made: forecast, engine, isShadow, scales, madeAt },
      today,
    );
    return stored && !keptIds.has(stored.id) ? [stored] : [];
  });
  const removed = new Set(beyondKept([...scored, ...added]));
  const isKept = ({ id }: StoredForecast): boolean => !removed.has(id);
  return {
    series: of,
    put: [...changed, ...added].filter(isKept),
    removed: [...removed].filter((id) => keptIds.has(id)),
  };
}

function recordedSeries(seen: SeenSeries, known: RecordedSeries | undefined, today: Day): RecordedSeries {
  const { file, id, kind, name, series, site } = seen;
  const last = addSteps(series.first, series.values.length - 1, series.spacing);
  const before = known && known.seenUntil <= today ? known.seenUntil : last;
  const sample = sampleOf([...measuredDays(series)].map(([day, value]) => ({ day, value })));
  // A file that ends earlier tells less of what the series is.
  const isOlder = known !== undefined && last < before;
  return {
    id,
    kind,
    site,
    name,
    file,
    seenUntil: last < before ? before : last,
    sample: isOlder ? known.sample : sample,
  };
}

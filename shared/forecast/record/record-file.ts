import * as z from 'zod/mini';

import { type RecordedSeries, seriesKinds, type StoredForecast } from './stored-forecast.ts';
import type { StoredRankForecast } from './stored-rank-forecast.ts';

/** All that is kept of forecasts. */
export interface RecordedForecasts {
  readonly series: readonly RecordedSeries[];
  readonly forecasts: readonly StoredForecast[];
  readonly ranks: readonly StoredRankForecast[];
}

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const values = z.array(z.number()).check(z.maxLength(1_000));

const series = z.object({
  id: z.string(),
  kind: z.enum(seriesKinds),
  site: z.string(),
  name: z.string(),
  file: z.string(),
  seenUntil: day,
  sample: z.array(z.object({ day, value: z.number() })).check(z.maxLength(1_000)),
});

const forecast = z
  .object({
    id: z.string(),
    series: z.string(),
    kind: z.enum(seriesKinds),
    engine: z.string(),
    isShadow: z.boolean(),
    spacing: z.enum(['day', 'week', 'month']),
    origin: day,
    known: z.number(),
    madeAt: z.string(),
    weights: z.array(z.object({ id: z.string(), weight: z.number() })),
    hasBreak: z.boolean(),
    mean: values.check(z.minLength(1)),
    half80: values,
    half95: values,
    scale80: z.number().check(z.positive()),
    scale95: z.number().check(z.positive()),
    floor: z.nullable(z.number()),
    naive: values,
    naiveError: z.nullable(z.number().check(z.positive())),
    actuals: z.array(z.nullable(z.number())),
  })
  .check(
    z.refine(({ actuals, half80, half95, mean, naive }) =>
      [actuals, half80, half95, naive].every(({ length }) => length === mean.length),
    ),
  );

const position = z.nullable(z.number().check(z.positive()));
const share = z.number().check(z.minimum(0), z.maximum(1));

const rank = z.object({
  id: z.string(),
  series: z.string(),
  site: z.string(),
  keyword: z.string(),
  source: z.string(),
  engine: z.string(),
  origin: day,
  known: z.number(),
  madeAt: z.string(),
  unchanged: position,
  outlooks: z.array(
    z.object({
      ahead: z.number().check(z.positive()),
      top10: share,
      spans: z.array(z.object({ share, low: position, high: position })),
      shown: share,
      actual: z.nullable(z.object({ day, position })),
    }),
  ),
});

const file = z.object({ series: z.array(series), forecasts: z.array(forecast), ranks: z.array(rank) });

/** What a saved file holds; undefined where it is none, or where any part of it cannot be read. */
export function readRecordFile(text: string): RecordedForecasts | undefined {
  try {
    const parsed = file.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

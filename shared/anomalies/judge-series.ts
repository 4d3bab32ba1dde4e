import { type LevelShift, levelShifts } from './level-shifts.ts';
import { type Alarm, streamAlarms, streamKnown } from './stream-alarms.ts';
import { type UnusualValue, unusualValues } from './unusual-values.ts';

export interface SeriesQuestion {
  /** Oldest first, evenly spaced. */
  readonly values: readonly number[];
  /** Values to a season; 1 for none. */
  readonly period: number;
  /** Minutes and hours, judged by step and level instead of a forecast. */
  readonly isDense: boolean;
}

/** Unusual values and level shifts of a series, by index. */
export interface SeriesJudgement {
  readonly unusual: readonly (Alarm | UnusualValue)[];
  /** Index of the first value that could be judged on its own. */
  readonly judgedFrom: number;
  readonly shifts: readonly LevelShift[];
}

/** What the command line and assistants are told of a series. */
export function judgeSeries({ isDense, period, values }: SeriesQuestion): SeriesJudgement {
  const shifts = levelShifts(values, period);
  if (isDense) return { unusual: streamAlarms(values), judgedFrom: Math.min(streamKnown, values.length), shifts };
  const { found, judgedFrom } = unusualValues(values, period);
  return { unusual: found, judgedFrom, shifts };
}

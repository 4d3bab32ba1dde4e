import { addDays, type Day, firstDayOfMonth } from '#shared/kernel/day.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

/** A value of a day, or of the week or month that begins with it. */
export interface DatedValue {
  readonly day: Day;
  readonly value: number;
}

export type Spacing = 'day' | 'week' | 'month';

/** Values one step apart. */
export interface DatedSeries {
  readonly spacing: Spacing;
  readonly first: Day;
  readonly values: readonly number[];
  /** Indices of steps without a value, which were filled in. */
  readonly filled: readonly number[];
  /** With what: nothing is a count like any other, what is carried on nobody measured. */
  readonly fill: Gaps;
}

/** What a step without a value had: what was there before (a state), or nothing (a count). */
export type Gaps = 'carry' | 'zero';

export type SeriesFault =
  | { readonly code: 'too-few' | 'too-many-gaps' }
  | { readonly code: 'twice'; readonly day: Day };

/** Values to a season of each spacing. */
export const seasonOf: Readonly<Record<Spacing, number>> = { day: 7, week: 52, month: 12 };

/**
 * Values in any order as an even series: the spacing is the commonest distance between neighbours, steps between without
 * a value are filled. A fault where there are fewer than two values, two for one day, or more gaps than values.
 */
export function evenSeries(points: readonly DatedValue[], gaps: Gaps): Result<DatedSeries, SeriesFault> {
  const sorted = points.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const [first] = sorted;
  if (!first || sorted.length < 2) return err({ code: 'too-few' });
  const spacing = spacingOf(sorted);
  const byStep = new Map<Day, number>();
  for (const { day, value } of sorted) {
    const step = stepOf(day, first.day, spacing);
    if (byStep.has(step)) return err({ code: 'twice', day });
    byStep.set(step, value);
  }
  const last = [...byStep.keys()].at(-1) ?? first.day;
  const values: number[] = [];
  const filled: number[] = [];
  for (let step = firstStep(first.day, spacing); step <= last; step = addSteps(step, 1, spacing)) {
    const value = byStep.get(step);
    if (value === undefined) filled.push(values.length);
    values.push(value ?? (gaps === 'zero' ? 0 : (values.at(-1) ?? 0)));
    if (values.length > 2 * byStep.size) return err({ code: 'too-many-gaps' });
  }
  return ok({ spacing, first: firstStep(first.day, spacing), values, filled, fill: gaps });
}

/** So many steps later. */
export function addSteps(day: Day, steps: number, spacing: Spacing): Day {
  if (spacing === 'month') return firstDayOfMonth(Date.parse(day), steps);
  return addDays(day, steps * (spacing === 'week' ? 7 : 1));
}

function spacingOf(sorted: readonly DatedValue[]): Spacing {
  const distances = sorted.slice(1).map(({ day }, index) => daysBetween(sorted[index]?.day ?? day, day));
  const middle = distances.toSorted((a, b) => a - b)[Math.floor((distances.length - 1) / 2)] ?? 1;
  if (middle >= 28) return 'month';
  return middle >= 7 ? 'week' : 'day';
}

/** The day that stands for the step in which a day lies: months begin with their first, weeks with the first value's weekday. */
function stepOf(day: Day, first: Day, spacing: Spacing): Day {
  if (spacing === 'month') return firstStep(day, spacing);
  if (spacing === 'day') return day;
  return addDays(first, 7 * Math.floor(daysBetween(first, day) / 7));
}

function firstStep(day: Day, spacing: Spacing): Day {
  return spacing === 'month' ? firstDayOfMonth(Date.parse(day), 0) : day;
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

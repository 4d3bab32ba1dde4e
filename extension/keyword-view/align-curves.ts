/** A line of a chart. */
export interface Curve {
  readonly id: string;
  readonly label: string;
  /** Runs of values that belong together, oldest first; between two runs nobody knows. */
  readonly runs: readonly (readonly CurvePoint[])[];
}

export interface CurvePoint {
  /** `2026-11-21`, UTC; with its time where it is one check of several. */
  readonly day: string;
  readonly value: number;
}

/** Values that share one axis of time, as uPlot takes them: null ends a line, undefined is passed over. */
export interface AlignedCurves {
  /** Seconds since 1970, rising. */
  readonly seconds: number[];
  readonly values: (number | null | undefined)[][];
}

/** Brings curves onto one axis of time. A second after the end of each run its line is cut. */
export function alignCurves(curves: readonly Curve[]): AlignedCurves {
  const places = curves.map(({ runs }) => new Map(runs.flatMap(pointsOf)));
  const seconds = [...new Set(places.flatMap((each) => [...each.keys()]))].toSorted((a, b) => a - b);
  return { seconds, values: places.map((each) => seconds.map((second) => each.get(second))) };
}

function pointsOf(run: readonly CurvePoint[]): [number, number | null][] {
  const points = run.map(({ day, value }): [number, number | null] => [Date.parse(day) / 1_000, value]);
  return [...points, [(points.at(-1)?.[0] ?? 0) + 1, null]];
}

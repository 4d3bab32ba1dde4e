/**
 * Points of a series, oldest first, without gaps. An origin is the number of points known: what is forecast from origin
 * `o` may use `values[0]` to `values[o - 1]` and nothing else.
 */
export type Values = Float64Array;

/** A method with its parameters found. */
export interface FittedMethod {
  /**
   * Writes forecasts 1 to `horizon` steps ahead from each origin (ascending) into `ahead`, a row of `horizon` values for
   * each. One pass over the values with fixed parameters, so that many origins cost little more than one; one array for
   * all, since a typed array costs more to make than to fill.
   */
  forecast(values: Values, origins: readonly number[], horizon: number, ahead: Float64Array): void;
}

/** A way to forecast. `fit` sees only the values that it is given. */
export interface Method {
  readonly id: string;
  /** Fewest values that it can be fitted on. */
  readonly minLength: number;
  fit(values: Values): FittedMethod;
}

/** Forecasts of one method, a row of `horizon` values for each origin. */
export function forecastFrom(
  fitted: FittedMethod,
  values: Values,
  origins: readonly number[],
  horizon: number,
): Float64Array {
  const ahead = new Float64Array(origins.length * horizon);
  fitted.forecast(values, origins, horizon, ahead);
  return ahead;
}

/** Safe: callers stay within the length; the linter cannot know that of typed arrays. */
export function at(values: Float64Array, index: number): number {
  return values[index] as number;
}

/** 0 for no values. */
export function meanOf(values: Values): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

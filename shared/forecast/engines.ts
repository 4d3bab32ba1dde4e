/** A version of the engine: what it makes of the same candidates. */
export interface Engine {
  /** Which forecasts may be compared: a new one with every change that changes a number. */
  readonly version: string;
  /** Shares of the candidates in the mean, which add up to 1, by their errors on values kept back; `power`: the pool's own. */
  readonly weigh: (errors: readonly number[], power: number) => readonly number[];
}

/** The one that speaks where no record says otherwise: the command line, and the browser until another has won there. */
export const engineInUse: Engine = { version: 'pool-2026-11.1', weigh: byError };

/** Runs beside the one in use on the same series, and takes over where it wins (`record/compare-engines.ts`). */
export const engineInShadow: Engine = { version: 'pool-2026-12.1', weigh: bestThree };

export const engines: readonly Engine[] = [engineInUse, engineInShadow];

/** The engine of a version; the one in use where none has it. */
export function engineOf(version: string): Engine {
  return engines.find((engine) => engine.version === version) ?? engineInUse;
}

/** By the ratio of each error to the smallest one. */
function byError(errors: readonly number[], power: number): readonly number[] {
  const smallest = Math.min(...errors);
  const raw = errors.map((error) => (error <= smallest ? 1 : smallest <= 0 ? 0 : (error / smallest) ** -power));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}

/** The three with the smallest errors, alike. */
function bestThree(errors: readonly number[]): readonly number[] {
  const best = [...errors.keys()].toSorted((a, b) => (errors[a] ?? 0) - (errors[b] ?? 0)).slice(0, 3);
  return errors.map((_, index) => (best.includes(index) ? 1 / best.length : 0));
}

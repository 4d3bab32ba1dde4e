import type { Values } from '#shared/forecast/method.ts';

/**
 * What each surprise adds to those just before it: a burst rings once, however long it lasts. The memory of the largest
 * one fades by half in `halfLife` steps. Found to matter more than any detector on NAB (docs/forecasts.md).
 */
export function beyondBurst(surprises: Values, halfLife: number): Float64Array {
  const fading = 0.5 ** (1 / halfLife);
  let memory = 0;
  return surprises.map((surprise) => {
    const beyond = Math.max(0, surprise - memory);
    memory = Math.max(memory * fading, surprise);
    return beyond;
  });
}

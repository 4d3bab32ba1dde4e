import { at } from './method.ts';

interface UsualGrowth {
  /** The power that errors have where nothing is known, towards which what is found is drawn half-way. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** The power of the step with which errors grow, by sums of errors at each step ahead and how many they are of. */
export function errorGrowth(sums: Float64Array, counts: Float64Array, { least, most, usual }: UsualGrowth): number {
  let [n, x, y, xx, xy] = [0, 0, 0, 0, 0];
  for (let step = 0; step < sums.length; step += 1) {
    if (at(counts, step) < 3 || at(sums, step) <= 0) continue;
    const [logStep, logError] = [Math.log(step + 1), Math.log(at(sums, step) / at(counts, step))];
    n += 1;
    x += logStep;
    y += logError;
    xx += logStep * logStep;
    xy += logStep * logError;
  }
  const spread = n * xx - x * x;
  const slope = n >= 3 && spread > 0 ? (n * xy - x * y) / spread : usual;
  return (Math.min(Math.max(slope, least), most) + usual) / 2;
}

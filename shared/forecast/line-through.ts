import { at, meanOf, type Values } from './method.ts';

/** The straight line that is closest to the values, as its own value at each of them: their regression on time. */
export function lineThrough(values: Values): Float64Array {
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = meanOf(values);
  let top = 0;
  let bottom = 0;
  for (let index = 0; index < count; index += 1) {
    top += (index - middle) * (at(values, index) - mean);
    bottom += (index - middle) ** 2;
  }
  return values.map((_, index) => mean + (top / bottom) * (index - middle));
}

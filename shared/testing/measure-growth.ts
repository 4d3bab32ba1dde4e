import { timeOf } from './time-of.ts';

const rounds = 12;
/**
 * What is allowed where the input doubles. Work that grows with the square comes to 4; linear work that leaves garbage was
 * measured at up to 2.3 alone and 2.7 beside other programs, which share the processor's cache.
 */
export const mostGrowth = 3;
/** Less is the machine's own noise: collecting garbage, compiling. */
const floorMs = 10;

/**
 * By what factor the work grows where the input doubles, over two doublings from `size`: the best of several rounds, of
 * which the first warms up.
 */
export function measureGrowth(make: (size: number) => string, read: (text: string) => unknown, size: number): number {
  const [small, large] = [make(size), make(size * 4)];
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    least = Math.min(
      least,
      timeOf(() => read(small)),
    );
    most = Math.min(
      most,
      timeOf(() => read(large)),
    );
    if (growthFrom(least, most) <= mostGrowth) break;
  }
  return growthFrom(least, most);
}

function growthFrom(least: number, most: number): number {
  return Math.sqrt(Math.max(most, floorMs) / Math.max(least, floorMs));
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
export function madeRandom(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 2 ** 32;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return (state + 0.5) / 2 ** 32;
  };
}

/** A normal deviate by Box and Muller. */
export function madeNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** What a day of the week has of the mean. */
const week = [1.1, 1.15, 1.1, 1.05, 1, 0.7, 0.75];

/** Kinds of noise in which nothing happens, as values day by day: what an alarm must not ring for. */
export const madeNoise: Readonly<Record<string, (random: () => number, days: number) => readonly number[]>> = {
  even: (random, days) => Array.from({ length: days }, () => 100 + 10 * madeNormal(random)),
  correlated: (random, days) => {
    let rest = 0;
    return Array.from({ length: days }, () => 100 + (rest = 0.6 * rest + 8 * madeNormal(random)));
  },
  counts: (random, days) => Array.from({ length: days }, (_, day) => madeCount(40 * (week[day % 7] ?? 1), random)),
  'small counts': (random, days) =>
    Array.from({ length: days }, (_, day) => madeCount(3 * (week[day % 7] ?? 1), random)),
  lognormal: (random, days) =>
    Array.from({ length: days }, (_, day) =>
      Math.round(200 * (week[day % 7] ?? 1) * Math.exp(0.25 * madeNormal(random))),
    ),
  'heavy tails': (random, days) =>
    Array.from({ length: days }, (_, day) => {
      const squares = Array.from({ length: 4 }, () => madeNormal(random) ** 2).reduce((sum, square) => sum + square, 0);
      return 500 * (week[day % 7] ?? 1) + (40 * madeNormal(random)) / Math.sqrt(squares / 4);
    }),
  growth: (random, days) =>
    Array.from({ length: days }, (_, day) => madeCount((20 + 0.4 * day) * (week[day % 7] ?? 1), random)),
  walk: (random, days) => {
    let level = 500;
    return Array.from({ length: days }, () => (level = Math.max(0, level + 10 * madeNormal(random))));
  },
};

/** A Poisson count (Knuth), normal from 50 on. */
export function madeCount(mean: number, random: () => number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * madeNormal(random)));
  const end = Math.exp(-mean);
  let product = random();
  let count = 0;
  for (; product > end; count += 1) product *= random();
  return count;
}

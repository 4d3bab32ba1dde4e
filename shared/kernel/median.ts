/** The middle one of numbers in any order; between the two in the middle where their count is even. NaN where there are none. */
export function median(values: Iterable<number>): number {
  const sorted = Array.from(values).toSorted((a, b) => a - b);
  const below = sorted[Math.ceil(sorted.length / 2) - 1];
  const above = sorted[Math.floor(sorted.length / 2)];
  return below === undefined || above === undefined ? Number.NaN : (below + above) / 2;
}

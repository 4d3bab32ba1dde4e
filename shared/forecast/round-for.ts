/** Four digits that mean something, and never finer than the values themselves. */
export function roundFor(value: number, values: readonly number[]): number {
  const areWhole = values.every(Number.isInteger);
  const largest = Math.max(...values.map(Math.abs), 1e-9);
  const digits = areWhole && largest >= 20 ? 0 : Math.max(0, 3 - Math.floor(Math.log10(largest)));
  // Never −0.
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}

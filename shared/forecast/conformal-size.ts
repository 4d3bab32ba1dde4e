/**
 * Half the width of a range that holds so many of 100 outcomes, by errors of the same forecast from `origins` points
 * tried: their quantile with the correction of conformal prediction (the largest where they are too few), inflated.
 */
export function conformalSize(sorted: readonly number[], share: number, origins: number): number {
  const corrected = Math.min(1, share * (1 + 1 / Math.max(origins, 1)));
  return inflation(origins) * (sorted[Math.min(sorted.length - 1, Math.ceil(corrected * sorted.length) - 1)] ?? 0);
}

/** How likely it is to end at least `distance` above what is expected, by the same errors, either side alike. */
export function conformalChance(sorted: readonly number[], distance: number, origins: number): number {
  const reach = inflation(origins);
  const further = sorted.filter((error) => error * reach >= Math.abs(distance)).length / (sorted.length + 1);
  return distance > 0 ? further / 2 : 1 - further / 2;
}

/**
 * Weights were chosen on the same origins, so that errors there are a little too small; the more so, the fewer there are.
 * Found on values held back inside the training parts of M4's series (`docs/forecasts.md`).
 */
function inflation(origins: number): number {
  return 1.1 * (1 + 2 / origins);
}

import type { Spacing } from './dated-series.ts';

/** How many steps ahead one may look, by spacing. */
export const aheads: Readonly<Record<Spacing, readonly [number, number, number]>> = {
  day: [7, 28, 90],
  week: [4, 13, 26],
  month: [3, 6, 12],
};

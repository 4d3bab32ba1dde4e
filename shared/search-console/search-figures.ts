import { z } from 'zod';

/** What Search Console counted on one day (Pacific time). */
export const searchFigures = z
  .object({
    day: z.iso.date(),
    clicks: z.int().nonnegative(),
    impressions: z.int().nonnegative(),
    /** Average over impressions, from 1. */
    position: z.number().min(1),
  })
  .meta({ id: 'SearchFigures' });

export type SearchFigures = z.infer<typeof searchFigures>;

/** Figures of the same day as one; positions weighted by impressions. Undefined for none. */
export function addFigures(parts: readonly Omit<SearchFigures, 'day'>[]): Omit<SearchFigures, 'day'> | undefined {
  if (parts.length === 0) return undefined;
  const clicks = sum(parts.map((part) => part.clicks));
  const impressions = sum(parts.map((part) => part.impressions));
  const weighted = sum(parts.map((part) => part.position * part.impressions));
  const plain = sum(parts.map(({ position }) => position)) / parts.length;
  return { clicks, impressions, position: impressions === 0 ? plain : weighted / impressions };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

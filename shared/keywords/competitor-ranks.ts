import { z } from 'zod';

/**
 * Where competitors stood on the results pages of a check, by domain or product id: an organic position, null for "not
 * within the depth searched". A competitor that nobody looked for is missing.
 */
export const competitorRanks = z.record(z.string().max(253), z.int().min(1).nullable());

export type CompetitorRanks = Readonly<z.infer<typeof competitorRanks>>;

/** What one results page says of competitors: it covers the positions from `from` to `to`. */
interface SeenCompetitors {
  readonly competitors: CompetitorRanks;
  readonly from: number;
  readonly to: number;
}

/**
 * What a day knows of competitors after one more results page, by the rules of `mergeReading`: a later look at the same
 * results replaces the earlier one, and a page further down alone proves no absence. `depth` is that of before.
 */
export function mergeCompetitors(
  known: CompetitorRanks,
  depth: number,
  { from, competitors, to }: SeenCompetitors,
): CompetitorRanks {
  const merged: Record<string, number | null> = { ...known };
  for (const [name, position] of Object.entries(competitors)) {
    const before = known[name];
    const isBefore = typeof before === 'number' && before < from;
    const isBehind = typeof before === 'number' && before > to;
    if (position !== null && !isBefore) merged[name] = position;
    if (position === null && !isBefore && !isBehind && from <= depth + 1) merged[name] = null;
  }
  return merged;
}

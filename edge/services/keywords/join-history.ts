import type { RankPointRow } from '../../repositories/rank-points.ts';

/** Packed and recent points as one history, oldest first. A point that came late for a packed day replaces it. */
export function joinHistory(packed: readonly RankPointRow[], recent: readonly RankPointRow[]): readonly RankPointRow[] {
  const points = new Map([...packed, ...recent].map((point) => [`${point.day} ${point.source}`, point]));
  return [...points.values()].toSorted((a, b) => a.day.localeCompare(b.day) || a.source.localeCompare(b.source));
}

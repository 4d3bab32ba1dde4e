import type { PackedRow } from '../../repositories/rank-months.ts';
import type { RankPointRow } from '../../repositories/rank-points.ts';

/**
 * Packed days and recent checks as one history, oldest first. A check that came late for a packed day stands beside it;
 * the check itself once more replaces it, where it was the day's only one.
 */
export function joinHistory(packed: readonly PackedRow[], recent: readonly RankPointRow[]): readonly PackedRow[] {
  const again = new Set(recent.map(minuteOf));
  const whole = new Set(packed.filter((row) => row.packed).map(minuteOf));
  return [
    ...packed.filter((row) => row.packed || !again.has(minuteOf(row))),
    ...recent.filter((row) => !whole.has(minuteOf(row))),
  ].toSorted((a, b) => a.checkedAt.getTime() - b.checkedAt.getTime() || a.source.localeCompare(b.source));
}

/** Packed days know the minute alone. */
function minuteOf({ checkedAt, source }: RankPointRow): string {
  return `${source} ${checkedAt.toISOString().slice(0, 16)}`;
}

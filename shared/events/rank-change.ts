/** One check: a position, or none among so many results. */
interface Standing {
  readonly position: number | null;
  readonly depth: number;
}

/** Whether a keyword stands elsewhere than before. A place that one of the two checks did not look at is no change. */
export function hasRankChanged(before: Standing, after: Standing): boolean {
  if (before.position === null) return after.position !== null && after.position <= before.depth;
  if (after.position === null) return before.position <= after.depth;
  return before.position !== after.position;
}

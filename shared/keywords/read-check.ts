import { mergeReading } from './merge-points.ts';
import type { RankPoint } from './rank-point.ts';
import type { RankReading } from './read-rank.ts';

/** A page that is opened later than this after a check starts a check of its own. */
const searchLastsMs = 30 * 60_000;

/**
 * The check that a results page makes or completes, among those of its keyword; undefined where the page tells nothing.
 * A first page is a check of its own. The same visit read again, a further page of the search, and a first page that
 * does not deny what a further one showed a moment ago complete the check that is there, which keeps its time.
 */
export function readCheck(
  checks: readonly RankPoint[],
  reading: RankReading,
  seen: Pick<RankPoint, 'day' | 'source' | 'checkedAt'>,
): RankPoint | undefined {
  const before = findCompleted(checks, reading, seen);
  const after = mergeReading(before, reading, { ...seen, checkedAt: before?.checkedAt ?? seen.checkedAt });
  return after === before ? undefined : after;
}

function findCompleted(
  checks: readonly RankPoint[],
  reading: RankReading,
  { checkedAt, day, source }: Pick<RankPoint, 'day' | 'source' | 'checkedAt'>,
): RankPoint | undefined {
  if (reading.kind === 'unusable') return undefined;
  const ofDay = checks.filter(
    (check) => check.day === day && check.source === source && check.status !== 'failed' && check.packed === undefined,
  );
  const same = ofDay.find((check) => check.checkedAt === checkedAt);
  if (same) return same;
  const earlier = ofDay.filter((check) => check.checkedAt < checkedAt);
  const last = earlier.toSorted((a, b) => a.checkedAt.localeCompare(b.checkedAt)).at(-1);
  if (!last || Date.parse(checkedAt) - Date.parse(last.checkedAt) > searchLastsMs) return undefined;
  const isFurtherPage = reading.from > 1;
  const isUndenied = reading.kind === 'absent' && last.position !== null && last.position > reading.to;
  return isFurtherPage || isUndenied ? last : undefined;
}

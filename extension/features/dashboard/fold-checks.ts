import type { RankPoint } from '#shared/keywords/rank-point.ts';

export interface FoldedCheck {
  readonly point: RankPoint;
  /** Checks in a row of the same minute that saw the same; the point is the last of them. */
  readonly count: number;
}

const minuteLength = '2026-11-30T21:24'.length;

/** Checks in the order given, with those of one minute that saw the same as one: a page loaded twice tells one thing. */
export function foldChecks(points: readonly RankPoint[]): readonly FoldedCheck[] {
  const folded: FoldedCheck[] = [];
  for (const point of points) {
    const last = folded.at(-1);
    if (last && seenOf(last.point) === seenOf(point)) folded[folded.length - 1] = { point, count: last.count + 1 };
    else folded.push({ point, count: 1 });
  }
  return folded;
}

/** All that a row shows of a check. What stands for a packed day stays a row of its own. */
function seenOf({ checkedAt, competitors, depth, source, ...seen }: RankPoint): string {
  const { features, owned, packed, position, status, url } = seen;
  const at = packed ? checkedAt : checkedAt.slice(0, minuteLength);
  // How deep was searched tells something where nothing was found.
  const searched = status === 'ok' ? null : depth;
  const places = Object.entries(competitors ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([at, source, status, position, url, searched, features.toSorted(), owned.toSorted(), places]);
}

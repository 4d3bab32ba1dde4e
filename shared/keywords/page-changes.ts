import { shownPage } from '#shared/kernel/shown-page.ts';

import type { RankPoint } from './rank-point.ts';

/** One page of the site gave its place to another. */
export interface PageChange {
  /** The first day of the new page. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** Swaps of the ranking page, oldest first. Days without a position are no swap. Takes points oldest first. */
export function pageChangesOf(points: readonly RankPoint[]): readonly PageChange[] {
  const changes: PageChange[] = [];
  let before: string | undefined;
  for (const { day, url } of points) {
    if (url === null) continue;
    if (before !== undefined && shownPage(before) !== shownPage(url)) changes.push({ day, from: before, to: url });
    before = url;
  }
  return changes;
}

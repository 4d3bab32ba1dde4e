import type { ClusterKeyword, SeenPage, SetAsideReason } from './cluster.ts';

export interface ChosenPages {
  /** By keyword. */
  readonly pages: ReadonlyMap<ClusterKeyword, SeenPage>;
  readonly setAside: ReadonlyArray<{ readonly keyword: string; readonly reason: SetAsideReason }>;
}

/** Pages that can be compared with each other: those with results, not much older than the newest of their place. */
export function choosePages(keywords: readonly ClusterKeyword[]): ChosenPages {
  const newest = new Map<string, number>();
  for (const { page } of keywords) {
    if (page) newest.set(page.place, Math.max(newest.get(page.place) ?? -Infinity, Date.parse(page.seenAt)));
  }
  const pages = new Map<ClusterKeyword, SeenPage>();
  const setAside: { keyword: string; reason: SetAsideReason }[] = [];
  for (const each of keywords) {
    if (each.page === null) continue;
    const ageMs = (newest.get(each.page.place) ?? 0) - Date.parse(each.page.seenAt);
    const reason = each.page.results.length === 0 ? 'no-results' : ageMs > oldestMs ? 'older-page' : null;
    if (reason === null) pages.set(each, each.page);
    else setAside.push({ keyword: each.keyword, reason });
  }
  return { pages, setAside };
}

/** Results change: those of two pages a month apart say little about what they have in common. */
const oldestMs = 30 * 24 * 60 * 60 * 1_000;

import { currentRankOf } from '#shared/keywords/current-rank.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';
import { groupRanks } from '#shared/keywords/group-ranks.ts';
import { type ProjectFigures, summarizeProject } from '#shared/keywords/project-figures.ts';
import { rankKnownForMs } from '#shared/keywords/rank-bucket.ts';
import { changesOf, type RankChanges, type RecentDay } from '#shared/keywords/rank-changes.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { SiteCopy, SiteKeyword } from '#extension/platform/database.ts';
import type { WantedKeyword } from '#extension/platform/keyword-messages.ts';
import { siteKeywordKey } from '#extension/platform/keyword-store.ts';

/** A followed keyword as tables show it, from whichever of browser and backend knows more. */
export interface KeywordRow extends WantedKeyword {
  readonly key: string;
  /** The newest check; null where nothing is known. */
  readonly rank: Omit<RankPoint, 'day'> | null;
  readonly changes: RankChanges;
  readonly best: { readonly position: number; readonly day: string } | null;
  readonly recent: readonly RecentDay[];
  readonly tags: readonly string[];
  /** Id at the backend; null where only this browser knows the keyword. */
  readonly remoteId: string | null;
}

/** Followed keywords of one site, those that were given up left out; by keyword. */
export function keywordRowsOf(
  domain: string,
  local: readonly SiteKeyword[],
  copy: SiteCopy | undefined,
): readonly KeywordRow[] {
  const own = local.filter((each) => each.domain === domain);
  const removed = new Set(own.filter(({ isRemoved }) => isRemoved).map(({ key }) => key));
  const rows = new Map<string, KeywordRow>();
  for (const keyword of copy?.keywords ?? []) {
    const key = siteKeywordKey({ ...keyword, domain });
    const id = [key, keyword.country, keyword.language].join('\n');
    if (!removed.has(key)) rows.set(id, { ...keyword, domain, key: id, remoteId: keyword.id });
  }
  for (const followed of own) {
    if (followed.isRemoved) continue;
    const id = `${followed.key}\n\n`;
    const remote = rows.get(id);
    const row = localRow(followed, id);
    // What was seen a moment ago here may still be on its way there.
    if (!remote) rows.set(id, row);
    else if ((row.rank?.checkedAt ?? '') > (remote.rank?.checkedAt ?? '')) rows.set(id, { ...remote, ...known(row) });
  }
  return [...rows.values()].toSorted((a, b) => a.keyword.localeCompare(b.keyword));
}

/** The line above the table, by what is known of the rows now. */
export function figuresOf(rows: readonly KeywordRow[], nowMs: number): ProjectFigures {
  const { groups, rivals } = groupRanks(
    rows.map(({ rank }) => ({
      rank: rank && nowMs - Date.parse(rank.checkedAt) <= rankKnownForMs ? rank : null,
      volume: null,
    })),
    [],
  );
  return summarizeProject(groups, rivals, ctrModel);
}

function known({ best, changes, rank, recent }: KeywordRow) {
  return { best, changes, rank, recent };
}

function localRow({ device, domain, engine, keyword, points }: SiteKeyword, key: string): KeywordRow {
  const { newest, recent } = currentRankOf(points);
  const best = points.reduce<KeywordRow['best']>(
    (least, { day, position }) =>
      position !== null && position < (least?.position ?? Infinity) ? { day, position } : least,
    null,
  );
  const rank = newest ?? null;
  return {
    key,
    domain,
    engine,
    device,
    keyword,
    rank,
    recent,
    best,
    changes: changesOf(recent),
    tags: [],
    remoteId: null,
  };
}

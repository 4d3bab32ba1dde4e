import { currentRankOf } from '#shared/keywords/current-rank.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';
import { groupRanks } from '#shared/keywords/group-ranks.ts';
import { type ProjectFigures, summarizeProject } from '#shared/keywords/project-figures.ts';
import { rankKnownForMs } from '#shared/keywords/rank-bucket.ts';
import { changesOf, type RankChanges, type RecentDay } from '#shared/keywords/rank-changes.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { KeywordNotes, SiteKeyword, KeywordIdentity } from '#extension/platform/storage/keyword-records.ts';
import { siteKeywordKey } from '#extension/platform/storage/keyword-store.ts';

import type { StoredKeywords, StoredSite } from './use-keywords.ts';

/** A tracked keyword as tables show it, from whichever of browser and backend knows more. */
export interface KeywordRow extends KeywordIdentity, KeywordNotes {
  readonly key: string;
  /** The newest check; null where nothing is known. */
  readonly rank: Omit<RankPoint, 'day'> | null;
  readonly changes: RankChanges;
  readonly best: { readonly position: number; readonly day: string } | null;
  readonly recent: readonly RecentDay[];
  /** Id at the backend; null where only this browser knows the keyword. */
  readonly remoteId: string | null;
}

/** Tracked keywords of one site, archived ones too, untracked ones left out. In no order. */
export function keywordRowsOf({ domain, local, remote, removed }: Omit<StoredSite, 'profile' | 'copy'>): KeywordRow[] {
  const gone = new Set(removed);
  const rows = new Map<string, KeywordRow>();
  for (const { id, ...keyword } of remote) {
    const key = siteKeywordKey(keyword);
    if (!gone.has(key)) rows.set(key, { ...keyword, domain, key, remoteId: id });
  }
  for (const tracked of local) {
    const remoteRow = rows.get(tracked.key);
    const row = localRow(tracked);
    if (!remoteRow) {
      rows.set(tracked.key, row);
      continue;
    }
    // What was seen a moment ago here may still be on its way there.
    const isNewer = (row.rank?.checkedAt ?? '') > (remoteRow.rank?.checkedAt ?? '');
    rows.set(tracked.key, { ...remoteRow, ...tracked.unsent, ...(isNewer ? known(row) : {}) });
  }
  return [...rows.values()];
}

/** The line above the table, by what is known of the rows now; archived ones are left out. */
export function figuresOf(rows: readonly KeywordRow[], { readAtMs, shown }: StoredKeywords): ProjectFigures {
  const { groups, competitors } = groupRanks(
    rows
      .filter(({ isArchived }) => !isArchived)
      .map(({ rank, volume }) => ({
        rank: rank && readAtMs - Date.parse(rank.checkedAt) <= rankKnownForMs ? rank : null,
        volume,
      })),
    shown.flatMap(({ profile }) => profile.competitors),
  );
  return summarizeProject(groups, competitors, ctrModel);
}

function known({ best, changes, rank, recent }: KeywordRow) {
  return { best, changes, rank, recent };
}

function localRow({ points, since: _since, unsent: _unsent, ...tracked }: SiteKeyword): KeywordRow {
  const { newest, recent } = currentRankOf(points);
  const best = points.reduce<KeywordRow['best']>(
    (least, { day, position }) =>
      position !== null && position < (least?.position ?? Infinity) ? { day, position } : least,
    null,
  );
  return { ...tracked, rank: newest ?? null, recent, best, changes: changesOf(recent), remoteId: null };
}

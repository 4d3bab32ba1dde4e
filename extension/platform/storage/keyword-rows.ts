import { systemClock } from '#shared/kernel/clock.ts';
import { currentRankOf } from '#shared/keywords/current-rank.ts';
import { bestOf } from '#shared/keywords/pack-checks.ts';
import { changesOf, type RankChanges, type RecentDay } from '#shared/keywords/rank-changes.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';

import { keywordId } from './keyword-key.ts';
import type { KeywordCopy, KeywordIdentity, KeywordRecord, KeywordSettings } from './keyword-records.ts';

/** A tracked keyword as tables show it, from whichever of browser and backend knows more. */
export interface KeywordRow extends KeywordIdentity, KeywordSettings {
  /** Tells rows apart. */
  readonly key: string;
  /** The newest check; null where nothing is known. */
  readonly rank: Omit<RankPoint, 'day'> | null;
  readonly changes: RankChanges;
  readonly best: { readonly position: number; readonly day: string } | null;
  readonly recent: readonly RecentDay[];
  /** Id at the backend; null where only this browser knows the keyword. */
  readonly remoteId: string | null;
}

/** What browser and backend know of the keywords of one site. */
export interface SiteKeywords {
  readonly domain: string;
  readonly local: readonly KeywordRecord[];
  readonly remote: readonly KeywordCopy[];
  /** Keywords that were untracked. */
  readonly removed: readonly KeywordIdentity[];
}

/** Tracked keywords of one site, archived ones too, untracked ones left out. In no order. */
export function keywordRowsOf(
  { domain, local, remote, removed }: SiteKeywords,
  nowMs: number = systemClock(),
): KeywordRow[] {
  const gone = new Set(removed.map((each) => keywordId(each)));
  const rows = new Map<string, KeywordRow>();
  for (const { id, ...keyword } of remote) {
    const key = keywordId(keyword);
    if (!gone.has(key)) rows.set(key, { ...keyword, domain, key, remoteId: id });
  }
  for (const tracked of local) {
    const row = localRow(tracked, nowMs);
    const remoteRow = rows.get(row.key);
    if (!remoteRow) {
      rows.set(row.key, row);
      continue;
    }
    // What was seen a moment ago here may still be on its way there.
    const isNewer = (row.rank?.checkedAt ?? '') > (remoteRow.rank?.checkedAt ?? '');
    const { best } = remoteRow;
    const isBetter = row.best !== null && (best === null || row.best.position < best.position);
    rows.set(row.key, {
      ...remoteRow,
      ...tracked.unsent,
      ...(isNewer ? known(row) : {}),
      // Neither need know the best check of the other.
      best: isBetter ? row.best : best,
    });
  }
  return [...rows.values()];
}

function known({ changes, rank, recent }: KeywordRow) {
  return { changes, rank, recent };
}

function localRow(record: KeywordRecord, nowMs: number): KeywordRow {
  const { normalized: _normalized, points, since: _since, unsent: _unsent, ...tracked } = record;
  const { newest, recent } = currentRankOf(points, nowMs);
  const best = points.reduce<KeywordRow['best']>((least, point) => {
    const position = bestOf(point);
    return position !== null && position < (least?.position ?? Infinity) ? { day: point.day, position } : least;
  }, null);
  return {
    ...tracked,
    key: keywordId(record),
    rank: newest ?? null,
    recent,
    best,
    changes: changesOf(recent),
    remoteId: null,
  };
}

import { z } from 'zod';

import { callEndpoint } from '#shared/api/call.ts';
import { exportKeywords, trackedKeyword } from '#shared/api/endpoints/keywords.ts';
import { type RankPoint, rankPoint } from '#shared/keywords/rank-point.ts';
import { unitePoints } from '#shared/keywords/unite-points.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import { loadSiteKeywords } from '#extension/platform/storage/keyword-store.ts';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

export interface RowHistory {
  readonly row: KeywordRow;
  /** Oldest first. */
  readonly points: readonly RankPoint[];
}

/** `failure`: why only this browser's own checks are there. */
export interface Histories {
  readonly histories: readonly RowHistory[];
  readonly failure: string | null;
}

/** Ten thousand keywords with two years of checks take the backend their time. */
const timeoutMs = 600_000;

const line = trackedKeyword.pick({ id: true }).extend({ history: z.array(rankPoint) });

/** Keywords with their whole history, from the backend where there is one, and what this browser alone knows. */
export async function loadHistories(rows: readonly KeywordRow[]): Promise<Histories> {
  const domains = [...new Set(rows.map(({ domain }) => domain))];
  const local = (await Promise.all(domains.map(loadSiteKeywords))).flat();
  const seen = new Map(local.map((each) => [keywordId(each), each.points]));
  const remote = await loadRemote();
  return {
    histories: rows.map((row) => ({
      row,
      points: unitePoints(seen.get(row.key) ?? [], remote.points.get(row.remoteId ?? '') ?? []),
    })),
    failure: remote.failure,
  };
}

async function loadRemote(): Promise<{
  readonly points: ReadonlyMap<string, readonly RankPoint[]>;
  readonly failure: string | null;
}> {
  const options = await loadBackendAccess();
  if (!options) return { points: new Map(), failure: null };
  const answer = await callEndpoint(exportKeywords, {}, { ...options, timeoutMs });
  if (!answer.ok) return { points: new Map(), failure: answer.failure.kind };
  const lines = answer.value.split('\n').filter((each) => each !== '');
  const keywords = lines.map((each) => line.parse(JSON.parse(each)));
  return { points: new Map(keywords.map(({ history, id }) => [id, history])), failure: null };
}

import { callEndpoint } from '#shared/api/call.ts';
import { readKeywordHistory } from '#shared/api/endpoints/keywords.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { loadBackendAccess } from '#extension/platform/backend-access.ts';
import type { KeywordHistory, WantedKeyword } from '#extension/platform/keyword-messages.ts';
import { loadSiteKeyword, siteKeywordKey } from '#extension/platform/keyword-store.ts';

import { describeFailure } from '../outbox/send-entry.ts';

/** A keyword's history: the backend's where it answers, with what this browser alone knows. */
export async function loadHistory(wanted: WantedKeyword, remoteId: string | null): Promise<KeywordHistory> {
  const local = (await loadSiteKeyword(siteKeywordKey(wanted)))?.points ?? [];
  const options = await loadBackendAccess();
  if (!options || remoteId === null) return { points: local, failure: null };
  const input = { params: { keywordId: remoteId }, query: {} };
  const answer = await callEndpoint(readKeywordHistory, input, options);
  if (!answer.ok) return { points: local, failure: describeFailure(answer.failure) };
  return { points: unite(local, answer.value.points), failure: null };
}

/** One point for each day and source; of two the later one. */
function unite(local: readonly RankPoint[], remote: readonly RankPoint[]): readonly RankPoint[] {
  const points = new Map<string, RankPoint>();
  for (const point of [...local, ...remote]) {
    const key = `${point.day} ${point.source}`;
    const other = points.get(key);
    if (!other || other.checkedAt <= point.checkedAt) points.set(key, point);
  }
  return [...points.values()].toSorted((a, b) => a.day.localeCompare(b.day));
}

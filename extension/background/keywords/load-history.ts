import { callEndpoint } from '#shared/api/call.ts';
import { readKeywordHistory } from '#shared/api/endpoints/keywords.ts';
import { unitePoints } from '#shared/keywords/unite-points.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import type { KeywordHistory } from '#extension/platform/messages/keyword-messages.ts';
import type { KeywordIdentity } from '#extension/platform/storage/keyword-records.ts';
import { loadKeyword } from '#extension/platform/storage/keyword-store.ts';

import { describeFailure } from '#shared/api/describe-failure.ts';

/** A keyword's history: the backend's where it answers, with what this browser alone knows. */
export async function loadHistory(identity: KeywordIdentity, remoteId: string | null): Promise<KeywordHistory> {
  const local = (await loadKeyword(identity))?.points ?? [];
  const options = await loadBackendAccess();
  if (!options || remoteId === null) return { points: local, failure: null };
  const input = { params: { keywordId: remoteId }, query: {} };
  const answer = await callEndpoint(readKeywordHistory, input, options);
  if (!answer.ok) return { points: local, failure: describeFailure(answer.failure) };
  return { points: unitePoints(local, answer.value.points), failure: null };
}

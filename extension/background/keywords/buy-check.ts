import { callEndpoint } from '#shared/api/call.ts';
import { type CheckBudget, checkKeyword, readCheckBudget, setCheckBudget } from '#shared/api/endpoints/checks.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import type { CheckWish } from '#extension/platform/messages/keyword-messages.ts';
import { updateKeywordCopies } from '#extension/platform/storage/site-copies.ts';

import { describeFailure } from '#shared/api/describe-failure.ts';
import { syncSite } from './sync-site.ts';

/** A live search takes the provider some seconds. */
const checkTimeoutMs = 90_000;

/** Buys one check and keeps the keyword that it answers with. A lost answer is asked for once more under the same key, and bought once. */
export async function buyCheck({
  country,
  domain,
  language,
  maxCostMicros,
  remoteId,
}: CheckWish): Promise<{ readonly failure: string | null; readonly costMicros: number }> {
  const options = await loadBackendAccess();
  if (!options) return { failure: 'not connected', costMicros: 0 };
  const input = { params: { keywordId: remoteId }, body: { country, language, maxCostMicros } };
  const keyed = { ...options, timeoutMs: checkTimeoutMs, idempotencyKey: crypto.randomUUID() };
  let answer = await callEndpoint(checkKeyword, input, keyed);
  if (!answer.ok && answer.failure.kind === 'network') answer = await callEndpoint(checkKeyword, input, keyed);
  if (!answer.ok) {
    // Nobody knows how far it came: the site is read again.
    await syncSite(domain);
    return { failure: describeFailure(answer.failure), costMicros: 0 };
  }
  await updateKeywordCopies(domain, [answer.value.keyword]);
  return { failure: answer.value.reason, costMicros: answer.value.costMicros };
}

/** null without a connection or an answer. */
export async function loadBudget(): Promise<CheckBudget | null> {
  const options = await loadBackendAccess();
  const answer = options && (await callEndpoint(readCheckBudget, {}, options));
  return answer?.ok ? answer.value : null;
}

/** null where it could not be set. */
export async function changeBudget(capMicros: number): Promise<CheckBudget | null> {
  const options = await loadBackendAccess();
  const answer = options && (await callEndpoint(setCheckBudget, { body: { capMicros } }, options));
  return answer?.ok ? answer.value : null;
}

import { callEndpoint, type CallFailure } from '#shared/api/call.ts';
import { draftAnswer, writeDraft } from '#shared/api/endpoints/drafts.ts';
import type { DraftRequest } from '#shared/assist/written/draft-request.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { parseJson } from '#shared/kernel/parse-json.ts';
import type { ModelFailure, WrittenTexts } from '#extension/platform/messages/draft-messages.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';

import { failureOf } from '../connect-backend.ts';

/** Longer than the backend gives a model: it says what went wrong. */
const timeoutMs = 75_000;

/** Has a connected model write once. The signal ends the request, by which the backend ends it at the vendor. */
export async function askModel(
  connectionId: string,
  request: DraftRequest,
  signal: AbortSignal,
): Promise<Result<WrittenTexts, ModelFailure>> {
  const access = await loadBackendAccess();
  if (!access) return err({ text: 'fault.backend', reason: 'not connected' });
  const input = { params: { connectionId }, body: { ...request, failed: [...request.failed] } };
  const answer = await callEndpoint(writeDraft, input, { ...access, timeoutMs, signal });
  if (!answer.ok) return err(refusalOf(answer.failure));
  const last = draftAnswer.safeParse(parseJson(answer.value.trimEnd().split('\n').at(-1) ?? ''));
  if (!last.success) return err({ text: 'fault.stream_cut', reason: '' });
  if (last.data.outcome === 'written') return ok(last.data);
  const { costMicros, kind, tokens } = last.data;
  return err({ text: `fault.${kind}`, reason: '', costMicros, tokens });
}

function refusalOf(failure: CallFailure): ModelFailure {
  if (failure.kind === 'aborted') return { text: 'fault.cancelled', reason: '' };
  const { reason, refusal } = failureOf(failure);
  return { text: refusalTexts.get(refusal ?? '') ?? 'fault.backend', reason };
}

const refusalTexts: ReadonlyMap<string, ModelFailure['text']> = new Map([
  ['quota_exceeded', 'fault.budget'],
  ['rate_limited', 'fault.busy'],
  ['not_found', 'fault.removed'],
  ['unavailable', 'fault.off'],
]);

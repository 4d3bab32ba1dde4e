import type { SerpFailure, SerpOutcome, SerpRequest } from '../serp-outcome.ts';
import type { ApiAnswer } from './call-api.ts';
import { classifyStatus, type StatusMeaning } from './classify-status.ts';
import { liveAnswer } from './live-answer.ts';
import { presentSerp } from './present-serp.ts';

/**
 * What an answer with one search says, on its three levels: HTTP, the answer's own status, the task's status; each can
 * fail alone.
 */
export function readOutcome(request: SerpRequest, answered: ApiAnswer | string): SerpOutcome {
  if (typeof answered === 'string') return { kind: 'retry', reason: answered, costMicros: 0 };
  const { status, text } = answered;
  const refusal = refusalOf(status);
  if (refusal) return refusal;
  const parsed = liveAnswer.safeParse(parseJson(text));
  if (!parsed.success) {
    return { kind: 'retry', reason: `The provider's answer cannot be read (status ${status}).`, costMicros: 0 };
  }
  const task = parsed.data.tasks?.[0];
  const costMicros = microsOf(task?.cost ?? parsed.data.cost);
  const level = classifyStatus(parsed.data.status_code) === 'ok' && task ? task : parsed.data;
  const meaning = classifyStatus(level.status_code);
  const result = task?.result?.[0];
  if (meaning === 'no-results') return { kind: 'ok', snapshot: presentSerp(request, undefined), costMicros };
  if (meaning === 'ok' && result) return { kind: 'ok', snapshot: presentSerp(request, result), costMicros };
  // "Ok" without a result is no search at all.
  return { kind: failureOf(meaning), reason: level.status_message ?? `Status ${level.status_code}.`, costMicros };
}

/** HTTP statuses with which an account is turned away whatever it asks; undefined for others. */
export function refusalOf(status: number): SerpFailure | undefined {
  if (status !== 401 && status !== 402) return undefined;
  return { kind: 'payment', reason: `The provider answers with status ${status}.`, costMicros: 0 };
}

export function failureOf(meaning: StatusMeaning): SerpFailure['kind'] {
  switch (meaning) {
    case 'retry':
    case 'refused':
    case 'quota':
    case 'payment':
      return meaning;
    case 'ok':
    case 'created':
    case 'pending':
    case 'no-results':
      return 'retry';
  }
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Dollars as millionths of them; 0 where the answer tells none. */
export function microsOf(dollars: number | null | undefined): number {
  return Math.round(1_000_000 * (dollars ?? 0));
}

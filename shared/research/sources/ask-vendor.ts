import { err, ok, type Result } from '#shared/kernel/result.ts';
import { parseJson } from '#shared/kernel/parse-json.ts';

import type { SourceFailure, SourceFetch } from './keyword-source.ts';

export interface VendorAnswer {
  readonly status: number;
  readonly text: string;
  /** Undefined where the text is no JSON. */
  readonly json: unknown;
  readonly retryAfterMs: number | null;
  readonly headers: Headers;
}

const usualTimeoutMs = 30_000;
const maxAnswerLength = 20_000_000;
const longestWaitMs = 86_400_000;

/** One request: any answer, whatever its status, or why there is none. */
export async function askVendor(
  fetch: SourceFetch,
  url: string,
  init: RequestInit = {},
  timeoutMs = usualTimeoutMs,
): Promise<Result<VendorAnswer, SourceFailure>> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    if (text.length > maxAnswerLength) return err(failureOf('shape', 'The answer is far too long.'));
    const retryAfterMs = readRetryAfter(response.headers.get('retry-after'));
    return ok({ status: response.status, text, json: parseJson(text), retryAfterMs, headers: response.headers });
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    return err(
      failureOf(
        'retry',
        isTimeout ? `No answer within ${timeoutMs / 1_000} seconds.` : 'The source cannot be reached.',
      ),
    );
  }
}

export function failureOf(
  kind: SourceFailure['kind'],
  reason: string,
  retryAfterMs: number | null = null,
): SourceFailure {
  return { kind, reason, retryAfterMs };
}

/** What a status means by HTTP alone; null for 2xx. `message`: the vendor's own, where it has one. */
export function failureOfStatus(answer: VendorAnswer, message: string | null = null): SourceFailure | null {
  const { retryAfterMs, status } = answer;
  if (status >= 200 && status < 300) return null;
  const reason = message ?? `The source answered with status ${status}.`;
  if (status === 401 || status === 403) return failureOf('key', reason);
  if (status === 402) return failureOf('payment', reason);
  if (status === 429) return failureOf('quota', reason, retryAfterMs);
  return failureOf(status >= 500 || status === 408 ? 'retry' : 'refused', reason, retryAfterMs);
}

/** For an answer that is none of those the vendor describes: a login page, an error page, a new version. */
export function unreadable({ status }: VendorAnswer): SourceFailure {
  return failureOf('shape', `The answer cannot be read (status ${status}).`);
}

/** Seconds or a date (RFC 9110). */
function readRetryAfter(header: string | null): number | null {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1_000, longestWaitMs) : null;
}

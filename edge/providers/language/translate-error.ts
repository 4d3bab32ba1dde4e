import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';

import type { LanguageFailureKind } from '#shared/language/language-failure.ts';
import { AnswerTooLarge } from './guarded-fetch.ts';
import { languageFailure, type LanguageFailure } from './language-failure.ts';
import { waitAsked } from './wait-asked.ts';

/** What an error of the SDK, or of the network below it, means. Throws it again where it is a bug. */
export function translateError(error: unknown, hasBegun: boolean): LanguageFailure {
  if (error instanceof APIConnectionTimeoutError) return languageFailure('too_slow');
  if (error instanceof APIConnectionError) return languageFailure(hasBegun ? 'stream_cut' : 'unreachable');
  if (error instanceof APIError) {
    // Within a stream an error has no status.
    const status: unknown = error.status;
    if (typeof status !== 'number') return failureOfCode(error.code, error.message);
    const kind = kindOfStatus(status, error.code);
    const retryAfterMs = kind === 'rate_limited' || kind === 'vendor_failed' ? waitAsked(error.headers) : null;
    return languageFailure(kind, { detail: error.message, retryAfterMs });
  }
  // A line of the stream, or a whole answer, that is no JSON.
  if (error instanceof SyntaxError || error instanceof AnswerTooLarge) return languageFailure('answer_unreadable');
  // Whatever else breaks while an answer is on its way is the connection: Node says "terminated", workerd "Network
  // connection lost.", neither as an error of the SDK (measured 2026-11).
  if (hasBegun && error instanceof Error) return languageFailure('stream_cut');
  throw error;
}

/** What a vendor's error code says, where there is no status. */
export function failureOfCode(code: string | null | undefined, message: string | undefined): LanguageFailure {
  return languageFailure(kindOfCode(code) ?? 'vendor_failed', { detail: message ?? null });
}

function kindOfStatus(status: number, code: string | null | undefined): LanguageFailureKind {
  if (status >= 300 && status < 400) return 'address_refused';
  switch (status) {
    case 401:
    case 403:
      return 'key_refused';
    case 402:
      return 'payment_required';
    case 404:
      return 'model_unknown';
    case 408:
    case 409:
      return 'vendor_failed';
    case 429:
      return kindOfCode(code) ?? 'rate_limited';
    default:
      return status >= 500 ? 'vendor_failed' : (kindOfCode(code) ?? 'request_refused');
  }
}

function kindOfCode(code: string | null | undefined): LanguageFailureKind | undefined {
  return kindsByCode.get(code ?? '');
}

/** Codes of OpenAI, which others took over (https://platform.openai.com/docs/guides/error-codes). */
const kindsByCode: ReadonlyMap<string, LanguageFailureKind> = new Map([
  ['insufficient_quota', 'payment_required'],
  ['billing_hard_limit_reached', 'payment_required'],
  ['invalid_api_key', 'key_refused'],
  ['account_deactivated', 'key_refused'],
  ['rate_limit_exceeded', 'rate_limited'],
  ['model_not_found', 'model_unknown'],
  ['content_filter', 'refused'],
]);

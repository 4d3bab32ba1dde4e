/**
 * Every way in which asking a language model can end badly. The list is closed; `languageFailures` says what each means
 * for a caller, and `translateError` is the one place that knows what vendors and the SDK call them.
 */
export type LanguageFailureKind = keyof typeof languageFailures;

interface FailureKind {
  /** True where the same request can succeed later, or at another try. */
  readonly isWorthRetrying: boolean;
  /** True where nothing can succeed until somebody changes the connection: it is switched off, and says so. */
  readonly endsConnection: boolean;
  /** What the user reads. */
  readonly message: string;
}

export const languageFailures = {
  address_refused: {
    isWorthRetrying: false,
    endsConnection: false,
    message: 'The address may not be asked: it is not public, or it leads somewhere else.',
  },
  key_refused: { isWorthRetrying: false, endsConnection: true, message: 'The key is not accepted (any more).' },
  payment_required: {
    isWorthRetrying: false,
    endsConnection: true,
    message: 'The account at the vendor has no credit left.',
  },
  rate_limited: { isWorthRetrying: true, endsConnection: false, message: 'The vendor asks to wait.' },
  vendor_failed: { isWorthRetrying: true, endsConnection: false, message: 'Something broke at the vendor.' },
  too_slow: { isWorthRetrying: true, endsConnection: false, message: 'No whole answer came in time.' },
  unreachable: { isWorthRetrying: true, endsConnection: false, message: 'Nothing answers at the address.' },
  cancelled: { isWorthRetrying: true, endsConnection: false, message: 'It was cancelled.' },
  model_unknown: {
    isWorthRetrying: false,
    endsConnection: false,
    message: 'There is no such model or address at the vendor.',
  },
  request_refused: { isWorthRetrying: false, endsConnection: false, message: 'The vendor does not take the request.' },
  refused: { isWorthRetrying: false, endsConnection: false, message: 'The model refuses to write this.' },
  stream_cut: { isWorthRetrying: true, endsConnection: false, message: 'The answer broke off.' },
  answer_cut: {
    isWorthRetrying: false,
    endsConnection: false,
    message: 'The answer is longer than the limit and was cut.',
  },
  answer_unreadable: { isWorthRetrying: true, endsConnection: false, message: 'The answer is no whole JSON.' },
  schema_ignored: {
    isWorthRetrying: true,
    endsConnection: false,
    message: 'The answer has another form than was asked for.',
  },
} as const satisfies Record<string, FailureKind>;

export interface LanguageFailure {
  readonly kind: LanguageFailureKind;
  /** What the vendor said, one line without keys; null where it said nothing. */
  readonly detail: string | null;
  /** For how long not to ask again, an hour at most; null where nobody said. */
  readonly retryAfterMs: number | null;
}

export function languageFailure(
  kind: LanguageFailureKind,
  more: Partial<Omit<LanguageFailure, 'kind'>> = {},
): LanguageFailure {
  return { kind, detail: null, retryAfterMs: null, ...more };
}

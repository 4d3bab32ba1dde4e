/** Every way in which asking a language model can end badly. The list is closed. */
export type LanguageFailureKind = keyof typeof languageFailures;

interface FailureKind {
  /** True where the same request can succeed later, or at another try. */
  readonly isWorthRetrying: boolean;
  /** True where nothing can succeed until somebody changes the connection: it is switched off, and says so. */
  readonly endsConnection: boolean;
  /** What happened, for those who read no other language. */
  readonly message: string;
}

/** One table from what went wrong to what a caller may do about it. */
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
  answer_unreadable: { isWorthRetrying: true, endsConnection: false, message: 'The answer is not whole JSON.' },
  schema_ignored: {
    isWorthRetrying: true,
    endsConnection: false,
    message: 'The answer has another form than was asked for.',
  },
} as const satisfies Record<string, FailureKind>;

export const languageFailureKinds = Object.keys(languageFailures).filter(isFailureKind);

function isFailureKind(kind: string): kind is LanguageFailureKind {
  return kind in languageFailures;
}

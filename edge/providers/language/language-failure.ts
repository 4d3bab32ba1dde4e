import type { LanguageFailureKind } from '#shared/language/language-failure.ts';

/** How a request ended badly. `translateError` is the one place that knows what vendors and the SDK call it. */
export interface LanguageFailure {
  readonly kind: LanguageFailureKind;
  /** What the vendor said, one line without keys once it leaves the model (`sayable`); null where it said nothing. */
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

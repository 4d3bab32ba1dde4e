import type { LanguageFailure } from './language-failure.ts';

const longestDetail = 300;
/** Shorter ones are words, as servers without keys get. */
const shortestKey = 8;

/**
 * What a vendor says, as it may be shown: one line, not long, without characters that turn or hide text, without the key of
 * the connection, which vendors repeat, and whatever else looks like one.
 */
export function sayable(said: string, key: string): string {
  const line = said.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const unkeyed = key.length < shortestKey ? line : line.replaceAll(key, '…');
  return unkeyed.replaceAll(/\b(?:sk|key|pk|gsk|AIza)[-_]?[\w*-]{8,}/g, '…').slice(0, longestDetail);
}

/** The failure with its detail as it may be shown. */
export function sayableFailure(failure: LanguageFailure, key: string): LanguageFailure {
  const detail = failure.detail === null ? '' : sayable(failure.detail, key);
  return { ...failure, detail: detail === '' ? null : detail };
}

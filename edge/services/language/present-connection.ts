import type { LanguageConnection } from '#shared/language/language-connection.ts';

import type { LanguageConnectionRow } from '../../repositories/language-connections.ts';

/** A connection as the API shows it: without its key. */
export function presentConnection(row: LanguageConnectionRow): LanguageConnection {
  const { createdAt, pausedUntil: _pausedUntil, sealedKey: _sealedKey, testedAt, ...shown } = row;
  return { ...shown, testedAt: testedAt.toISOString(), createdAt: createdAt.toISOString() };
}

import type { SearchConsoleLink } from '#shared/api/endpoints/search-console.ts';

import type { SearchConsoleLinkRow } from '../../repositories/search-console-links.ts';

/** A link as the API shows it; without its token. */
export function presentLink(row: SearchConsoleLinkRow | undefined, isOffered: boolean): SearchConsoleLink {
  if (!row) {
    return { state: 'off', isOffered, property: null, importedUntil: null, filledFrom: null, reason: null };
  }
  const { filledFrom, importedUntil, property, reason, status: state } = row;
  return { state, isOffered, property, importedUntil, filledFrom, reason };
}

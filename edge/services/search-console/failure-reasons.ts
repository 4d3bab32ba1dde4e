import type { SearchConsoleFailure } from '../../providers/search-console/search-console.ts';

/** Why Search Console told nothing, and what to do, in words. */
export const failureReasons: Readonly<Record<SearchConsoleFailure, string>> = {
  revoked: 'Google takes this access no more. Connect Search Console again.',
  forbidden: 'The connected account may not read this property any more.',
  quota: 'Search Console asks to wait a quarter of an hour.',
  away: 'Search Console did not answer.',
};

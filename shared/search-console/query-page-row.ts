import type { SearchFigures } from './search-figures.ts';

/** A row of Search Console: one query that led to one page, on one day. */
export interface QueryPageRow extends SearchFigures {
  readonly query: string;
  readonly page: string;
}

/** Figures of Search Console over a span of days: a page, or one query that led to it. */
export interface PageSearches {
  readonly page: string;
  /** null: all queries together, as in an export of pages alone. */
  readonly query: string | null;
  readonly clicks: number;
  readonly impressions: number;
}

/** Rows of the same page and query as one. */
export function sumPageSearches(rows: readonly PageSearches[]): readonly PageSearches[] {
  const sums = new Map<string, { page: string; query: string | null; clicks: number; impressions: number }>();
  for (const { clicks, impressions, page, query } of rows) {
    const key = `${page} ${query ?? ''}`;
    const known = sums.get(key);
    if (known) {
      known.clicks += clicks;
      known.impressions += impressions;
    } else sums.set(key, { page, query, clicks, impressions });
  }
  return [...sums.values()];
}

/** Disjoint groups of positions; together with `notFound` and `unknown` they sum to the keywords tracked. */
export const rankBuckets = ['top3', 'top10', 'top20', 'top50', 'beyond50', 'notFound', 'unknown'] as const;

export type RankBucket = (typeof rankBuckets)[number];

/** After so long without a check nobody knows where a keyword stands. */
export const rankKnownForMs = 30 * 86_400_000;

/** What is known of a keyword now; null where no check has told anything. */
export interface CurrentRank {
  readonly status: 'ok' | 'not-found' | 'failed';
  readonly position: number | null;
}

/** The group of a rank. A failed check is unknown, never "not found". */
export function bucketOf(rank: CurrentRank | null): RankBucket {
  if (rank === null || rank.status === 'failed') return 'unknown';
  const { position } = rank;
  if (position === null) return 'notFound';
  if (position <= 3) return 'top3';
  if (position <= 10) return 'top10';
  if (position <= 20) return 'top20';
  return position <= 50 ? 'top50' : 'beyond50';
}

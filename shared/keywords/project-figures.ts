import { clickThrough, type CtrModel } from './ctr-model.ts';
import { bucketOf, type CurrentRank, type RankBucket, rankBuckets } from './rank-bucket.ts';

export interface ProjectFigures {
  /** Keywords tracked. */
  readonly tracked: number;
  /** Keywords whose rank, or absence, is known. */
  readonly known: number;
  /**
   * 0 to 100: expected clicks of the known keywords as a share of those that first places everywhere would bring. All
   * keywords weigh the same while their search volume is not known. null where nothing is known.
   */
  readonly visibility: number | null;
  /** Mean of the positions found; keywords that were not found don't count. null where none was found. */
  readonly averagePosition: number | null;
  readonly distribution: Readonly<Record<RankBucket, number>>;
  /** Id of the model behind `visibility`. */
  readonly ctrModel: string;
}

/** The line above a table of tracked keywords. */
export function summarizeProject(ranks: readonly (CurrentRank | null)[], model: CtrModel): ProjectFigures {
  const distribution = Object.fromEntries(rankBuckets.map((bucket) => [bucket, 0])) as Record<RankBucket, number>;
  for (const rank of ranks) distribution[bucketOf(rank)] += 1;
  const known = ranks.filter((rank) => rank !== null && rank.status !== 'failed');
  const positions = known.flatMap((rank) => (rank?.position ? [rank.position] : []));
  const best = clickThrough(1, model) * known.length;
  const clicks = positions.reduce((sum, position) => sum + clickThrough(position, model), 0);
  return {
    tracked: ranks.length,
    known: known.length,
    visibility: known.length === 0 ? null : round((100 * clicks) / best),
    averagePosition: positions.length === 0 ? null : round(positions.reduce((a, b) => a + b, 0) / positions.length),
    distribution,
    ctrModel: model.id,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

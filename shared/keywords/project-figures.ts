import { clickThrough, type CtrModel } from './ctr-model.ts';
import { bucketOf, type CurrentRank, type RankBucket, rankBuckets } from './rank-bucket.ts';
import { type ShareOfVoice, shareVoice, type VoiceGroup } from './share-of-voice.ts';

/** Keywords with one and the same rank. */
export interface RankGroup {
  /** null where nothing is known, or only what is too old. */
  readonly rank: CurrentRank | null;
  readonly keywords: number;
  /** Those of them whose searches a month are known. */
  readonly withVolume: number;
  /** Sum of these searches. */
  readonly searches: number;
}

/** What is known of competitors: keywords by site and position, and how many keywords that is about. */
export interface ComparedGroups {
  readonly groups: readonly VoiceGroup[];
  readonly compared: number;
  readonly withVolume: number;
}

export interface ProjectFigures {
  /** Keywords tracked. */
  readonly tracked: number;
  /** Keywords whose rank, or absence, is known. */
  readonly known: number;
  /** Of these, keywords whose searches a month are known. */
  readonly withVolume: number;
  /**
   * 0 to 100: expected clicks of the known keywords as a share of those that first places everywhere would bring. All
   * keywords weigh the same. null where nothing is known.
   */
  readonly visibility: number | null;
  /** Mean of the positions found; keywords that were not found don't count. null where none was found. */
  readonly averagePosition: number | null;
  /**
   * Visits a month that the positions would bring: searches times click-through, over the known keywords that have a
   * volume. null where none has one.
   */
  readonly estimatedVisits: number | null;
  readonly voice: ShareOfVoice | null;
  readonly distribution: Readonly<Record<RankBucket, number>>;
  /** Id of the model behind `visibility`, `estimatedVisits` and `voice`. */
  readonly ctrModel: string;
}

/** The line above a table of tracked keywords. */
export function summarizeProject(
  groups: readonly RankGroup[],
  competitors: ComparedGroups,
  model: CtrModel,
): ProjectFigures {
  const distribution = Object.fromEntries(rankBuckets.map((bucket) => [bucket, 0])) as Record<RankBucket, number>;
  for (const { keywords, rank } of groups) distribution[bucketOf(rank)] += keywords;
  const known = groups.filter(({ rank }) => rank !== null && rank.status !== 'failed');
  const found = known.flatMap(({ keywords, rank }) => (rank?.position ? [{ keywords, position: rank.position }] : []));
  const knownKeywords = count(known, 'keywords');
  const foundKeywords = count(found, 'keywords');
  const withVolume = count(known, 'withVolume');
  const clicks = found.reduce((sum, { keywords, position }) => sum + keywords * clickThrough(position, model), 0);
  const places = found.reduce((sum, { keywords, position }) => sum + keywords * position, 0);
  const visits = known.reduce(
    (sum, { rank, searches }) => sum + searches * clickThrough(rank?.position ?? null, model),
    0,
  );
  return {
    tracked: count(groups, 'keywords'),
    known: knownKeywords,
    withVolume,
    visibility: knownKeywords === 0 ? null : round((100 * clicks) / (clickThrough(1, model) * knownKeywords)),
    averagePosition: foundKeywords === 0 ? null : round(places / foundKeywords),
    estimatedVisits: withVolume === 0 ? null : Math.round(visits),
    voice: shareVoice(competitors.groups, competitors, model),
    distribution,
    ctrModel: model.id,
  };
}

function count<Key extends string>(groups: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return groups.reduce((sum, group) => sum + group[key], 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

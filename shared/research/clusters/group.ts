import type { ClusterBasis, ClusterKeyword } from './cluster.ts';
import type { Weights } from './leader-index.ts';

/** Keywords that belong together; of one keyword where none is near. */
export interface Group {
  readonly leader: ClusterKeyword;
  /** The leader first. */
  readonly members: readonly Member[];
  /** What its members are known by, on average. */
  readonly profile: Weights;
}

export interface Member {
  readonly keyword: ClusterKeyword;
  readonly basis: ClusterBasis;
  /** Of addresses or words, as `basis` says. */
  readonly weights: Weights;
}

export function groupOf(keyword: ClusterKeyword, basis: ClusterBasis, weights: Weights): Group {
  return { leader: keyword, members: [{ keyword, basis, weights }], profile: weights };
}

/** The first one leads; its profile is that of the members that are known by the same as its leader. */
export function uniteGroups(first: Group, others: readonly Group[]): Group {
  if (others.length === 0) return first;
  const members = [first, ...others].flatMap((group) => group.members);
  const alike = members.filter(({ basis }) => basis === members[0]?.basis);
  const sums = new Map<string, number>();
  for (const { weights } of alike) {
    for (const [part, weight] of weights) sums.set(part, (sums.get(part) ?? 0) + weight);
  }
  const profile = new Map(Array.from(sums, ([part, sum]) => [part, sum / alike.length]));
  return { leader: first.leader, members, profile };
}

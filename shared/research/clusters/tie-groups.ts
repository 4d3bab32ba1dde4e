import type { ClusterTie } from './cluster.ts';
import type { Group } from './group.ts';
import { LeaderIndex } from './leader-index.ts';
import { resultsMeasure } from './measures.ts';

/** Groups of two and more whose results pages share something, yet too little to be one; each pair once. */
export function tieGroups(groups: readonly Group[]): readonly ClusterTie[] {
  const index = new LeaderIndex<Group>(resultsMeasure);
  const ties: ClusterTie[] = [];
  for (const group of groups.filter(({ members }) => members.length > 1)) {
    for (const { leader, similarity } of index.near(group.profile, leastTie)) {
      ties.push({ between: [leader.leader.keyword, group.leader.keyword], similarity });
    }
    index.add(group, group.profile);
  }
  return ties;
}

/** About two of ten results in common. */
const leastTie = 0.15;

import type { Cluster, ClusterKeyword, Clustering, ClusterMember } from './cluster.ts';
import type { Group, Member } from './group.ts';
import type { Weights } from './leader-index.ts';
import { resultsMeasure, wordsMeasure } from './measures.ts';

/** Groups as they are shown: those of two and more by demand, and the rest. `words`: of each keyword. */
export function presentGroups(
  groups: readonly Group[],
  words: (keyword: ClusterKeyword) => Weights,
): Pick<Clustering, 'alone' | 'clusters'> {
  const clusters = groups.filter(({ members }) => members.length > 1).map((group) => clusterOf(group, words));
  const alone = groups
    .filter(({ members }) => members.length === 1)
    .flatMap(({ members }) => members.map((member) => ({ ...shown(member), similarity: 1 })));
  return { clusters: clusters.toSorted((a, b) => demandOf(b) - demandOf(a)), alone };
}

/** Behind its leader those whose page was seen, then those by their words, each the nearest first. */
function clusterOf({ leader, members, profile }: Group, words: (keyword: ClusterKeyword) => Weights): Cluster {
  const others = members.slice(1).map((member): ClusterMember => {
    const similarity =
      member.basis === 'results'
        ? resultsMeasure.similarity(member.weights, profile)
        : wordsMeasure.similarity(member.weights, words(leader));
    return { ...shown(member), similarity };
  });
  const ordered = others.toSorted((a, b) => rankOf(a) - rankOf(b) || b.similarity - a.similarity);
  const lead = members.slice(0, 1).map((member) => ({ ...shown(member), similarity: 1 }));
  return { leader: leader.keyword, members: [...lead, ...ordered] };
}

function shown({ basis, keyword: { demand, keyword } }: Member): Omit<ClusterMember, 'similarity'> {
  return { keyword, demand, basis };
}

function rankOf({ basis }: ClusterMember): number {
  return basis === 'results' ? 0 : 1;
}

function demandOf({ members }: Cluster): number {
  return members.reduce((sum, { demand }) => sum + (demand ?? 0), 0);
}

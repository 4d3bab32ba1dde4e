import { type Group, uniteGroups } from './group.ts';
import { LeaderIndex, type Measure, type Weights } from './leader-index.ts';

export interface JoinOptions {
  readonly measure: Measure;
  /** Least similarity, 0 to 1. */
  readonly least: number;
  /** Each two keywords have to be that similar, not only the groups as wholes. */
  readonly isStrict: boolean;
}

/**
 * Each group joins the nearest of those before it, or stays. Again until nothing joins: what many keywords have in common
 * shows only once a few are together, since each results page has results of its own.
 */
export function joinGroups(groups: readonly Group[], options: JoinOptions): readonly Group[] {
  const joined = joinOnce([], groups, options);
  return joined.length === groups.length || options.isStrict ? joined : joinGroups(joined, options);
}

/** Each of `joining` joins the nearest of `fixed` and of those before it. `profileOf`: what groups are compared by. */
export function joinOnce(
  fixed: readonly Group[],
  joining: readonly Group[],
  { isStrict, least, measure }: JoinOptions,
  profileOf: (group: Group) => Weights = (group) => group.profile,
): readonly Group[] {
  const index = new LeaderIndex<Group>(measure);
  const followers = new Map<Group, Group[]>();
  for (const group of fixed) lead(group);
  for (const group of joining) {
    const near = index.near(profileOf(group), least).find(({ leader }) => !isStrict || areAllNear(leader, group));
    if (near) followers.get(near.leader)?.push(group);
    else lead(group);
  }
  return Array.from(followers, ([group, others]) => uniteGroups(group, others));

  function lead(group: Group): void {
    followers.set(group, []);
    index.add(group, profileOf(group));
  }

  function areAllNear(leader: Group, group: Group): boolean {
    const mine = profileOf(group);
    return [leader, ...(followers.get(leader) ?? [])].every(
      (each) => measure.similarity(profileOf(each), mine) >= least,
    );
  }
}

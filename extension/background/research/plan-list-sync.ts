import type { ResearchList } from '#shared/api/endpoints/research-lists.ts';
import type { StoredIdeaList } from '#extension/platform/storage/idea-records.ts';

/** Which workspace of which backend. */
export interface ListHome {
  readonly baseUrl: string;
  readonly workspaceId: string;
}

/**
 * What to do with one list. `send`: to the backend, over that version of it, or as a new one. `rename`: what is said of it
 * alone. `fetch`: from there. `split`: both changed: what is here stays as a list of its own, and theirs is fetched. `remove`:
 * there and here. `forget`: here alone.
 */
export type ListStep =
  | { readonly kind: 'send'; readonly list: StoredIdeaList; readonly version: number | null }
  | { readonly kind: 'rename' | 'remove' | 'forget'; readonly list: StoredIdeaList }
  | { readonly kind: 'fetch'; readonly id: string }
  | { readonly kind: 'split'; readonly list: StoredIdeaList };

/**
 * Makes the lists of this browser and of a workspace one: nothing is sent or removed that somebody changed meanwhile. Lists
 * that belong to another workspace are left alone.
 */
export function planListSync(
  local: readonly StoredIdeaList[],
  remote: readonly ResearchList[],
  home: ListHome,
): readonly ListStep[] {
  const there = new Map(remote.map((list) => [list.id, list]));
  const known = new Set(local.map(({ id }) => id));
  const ours = local.flatMap((list) => stepFor(list, there.get(list.id), home));
  const news = remote.flatMap(({ id }): readonly ListStep[] => (known.has(id) ? [] : [{ kind: 'fetch', id }]));
  return [...ours, ...news];
}

function stepFor(list: StoredIdeaList, there: ResearchList | undefined, home: ListHome): readonly ListStep[] {
  const { history, id, isRemoved, remote } = list;
  if (!remote) {
    // Sent before, and the answer was lost: it stands there as it was sent.
    return [{ kind: 'send', list, version: there?.version ?? null }];
  }
  if (remote.baseUrl !== home.baseUrl || remote.workspaceId !== home.workspaceId) return [];
  const isSaved = history.length > remote.saves;
  if (!there) {
    if (isRemoved === true || (!isSaved && !remote.isRenamed)) return [{ kind: 'forget', list }];
    return [{ kind: 'send', list, version: null }];
  }
  const isChangedThere = there.version !== remote.version;
  if (isRemoved === true) return [isChangedThere ? { kind: 'fetch', id } : { kind: 'remove', list }];
  if (isChangedThere) return [isSaved || remote.isRenamed ? { kind: 'split', list } : { kind: 'fetch', id }];
  if (isSaved) return [{ kind: 'send', list, version: there.version }];
  return remote.isRenamed ? [{ kind: 'rename', list }] : [];
}

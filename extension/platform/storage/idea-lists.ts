import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import type { Idea } from '#shared/research/suggestions/idea.ts';

import { openDatabase } from './database.ts';
import type { PackedIdeas, StoredIdeaList } from './idea-records.ts';

/** Saved lists, the one that was saved last first. */
export async function loadIdeaLists(): Promise<readonly StoredIdeaList[]> {
  const lists = await (await openDatabase()).getAll('ideaLists');
  return lists.toSorted((a, b) => savedAt(b).localeCompare(savedAt(a)));
}

/** Empty where the list is gone. */
export async function loadIdeasOfList(id: string): Promise<readonly Idea[]> {
  const packed = await (await openDatabase()).get('ideaListRows', id);
  return packed ? unpack(packed) : [];
}

/** Saves a list with its ideas; the same id again replaces them, and adds a line to its history. */
export async function saveIdeaList(
  list: Omit<StoredIdeaList, 'history'>,
  ideas: readonly Idea[],
): Promise<StoredIdeaList> {
  const database = await openDatabase();
  const transaction = database.transaction(['ideaLists', 'ideaListRows'], 'readwrite');
  const lists = transaction.objectStore('ideaLists');
  const rows = transaction.objectStore('ideaListRows');
  const [before, packed] = await Promise.all([lists.get(list.id), rows.get(list.id)]);
  const known = new Set(packed ? unpack(packed).map(({ normalized }) => normalized) : []);
  const added = ideas.filter(({ normalized }) => !known.has(normalized)).length;
  const save = {
    at: isoTime(systemClock),
    count: ideas.length,
    added,
    removed: known.size - (ideas.length - added),
  };
  const saved: StoredIdeaList = { ...list, history: [...(before?.history ?? []), save] };
  await Promise.all([lists.put(saved), rows.put({ id: list.id, json: JSON.stringify(ideas) }), transaction.done]);
  return saved;
}

/** Name, note and tags of a list. Nothing where it is gone. */
export async function changeIdeaList(
  id: string,
  change: Partial<Pick<StoredIdeaList, 'name' | 'note' | 'tags'>>,
): Promise<void> {
  const transaction = (await openDatabase()).transaction('ideaLists', 'readwrite');
  const list = await transaction.store.get(id);
  if (list) await transaction.store.put({ ...list, ...change });
  await transaction.done;
}

export async function removeIdeaList(id: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(['ideaLists', 'ideaListRows'], 'readwrite');
  await Promise.all([
    transaction.objectStore('ideaLists').delete(id),
    transaction.objectStore('ideaListRows').delete(id),
    transaction.done,
  ]);
}

function savedAt({ history }: StoredIdeaList): string {
  return history.at(-1)?.at ?? '';
}

/** Safe: only `saveIdeaList` writes it. */
function unpack({ json }: PackedIdeas): readonly Idea[] {
  return JSON.parse(json) as readonly Idea[];
}

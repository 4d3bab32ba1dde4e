import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { countSave } from '#shared/research/lists/list-save.ts';
import type { Idea } from '#shared/research/suggestions/idea.ts';

import { openDatabase } from './database.ts';
import type { PackedIdeas, StoredIdeaList } from './idea-records.ts';

/** Saved lists, the one that was saved last first. */
export async function loadIdeaLists(): Promise<readonly StoredIdeaList[]> {
  const lists = (await loadAllIdeaLists()).filter(({ isRemoved }) => isRemoved !== true);
  return lists.toSorted((a, b) => savedAt(b).localeCompare(savedAt(a)));
}

/** Also those that a backend still has to remove. */
export async function loadAllIdeaLists(): Promise<readonly StoredIdeaList[]> {
  return (await openDatabase()).getAll('ideaLists');
}

/** Empty where the list is gone. */
export async function loadIdeasOfList(id: string): Promise<readonly Idea[]> {
  const packed = await (await openDatabase()).get('ideaListRows', id);
  return packed ? unpack(packed) : [];
}

/** Saves a list with its ideas; the same id again replaces them, and adds a line to its history. */
export async function saveIdeaList(
  list: Pick<StoredIdeaList, 'id' | 'name' | 'note' | 'tags' | 'place'>,
  ideas: readonly Idea[],
): Promise<StoredIdeaList> {
  const database = await openDatabase();
  const transaction = database.transaction(['ideaLists', 'ideaListRows'], 'readwrite');
  const lists = transaction.objectStore('ideaLists');
  const rows = transaction.objectStore('ideaListRows');
  const [before, packed] = await Promise.all([lists.get(list.id), rows.get(list.id)]);
  const save = countSave(packed ? unpack(packed) : [], ideas, isoTime(systemClock));
  const { id, name, note, place, tags } = list;
  const history = [...(before?.history ?? []), save];
  const saved: StoredIdeaList = {
    id,
    name,
    note,
    place,
    tags,
    history,
    ...(before?.remote ? { remote: before.remote } : {}),
  };
  await Promise.all([lists.put(saved), rows.put({ id: list.id, json: JSON.stringify(ideas) }), transaction.done]);
  return saved;
}

/** As a backend has it; without ideas they stay. */
export async function putIdeaList(list: StoredIdeaList, ideas: readonly Idea[] | null): Promise<void> {
  const transaction = (await openDatabase()).transaction(['ideaLists', 'ideaListRows'], 'readwrite');
  const rows = transaction.objectStore('ideaListRows');
  await Promise.all([
    transaction.objectStore('ideaLists').put(list),
    ideas ? rows.put({ id: list.id, json: JSON.stringify(ideas) }) : undefined,
    transaction.done,
  ]);
}

/** Name, note and tags of a list. Nothing where it is gone. */
export async function changeIdeaList(
  id: string,
  change: Partial<Pick<StoredIdeaList, 'name' | 'note' | 'tags'>>,
): Promise<void> {
  const transaction = (await openDatabase()).transaction('ideaLists', 'readwrite');
  const list = await transaction.store.get(id);
  if (list) {
    const renamed = list.remote ? { remote: { ...list.remote, isRenamed: true } } : {};
    await transaction.store.put({ ...list, ...change, ...renamed });
  }
  await transaction.done;
}

/** For good, or, where a backend has it, until that has removed it too. */
export async function removeIdeaList(id: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(['ideaLists', 'ideaListRows'], 'readwrite');
  const lists = transaction.objectStore('ideaLists');
  const list = await lists.get(id);
  await Promise.all([
    list?.remote ? lists.put({ ...list, isRemoved: true }) : lists.delete(id),
    transaction.objectStore('ideaListRows').delete(id),
    transaction.done,
  ]);
}

/** From this browser, whatever a backend has. */
export async function forgetIdeaList(id: string): Promise<void> {
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

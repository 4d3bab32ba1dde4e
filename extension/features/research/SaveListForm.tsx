import { type FormEvent, type ReactNode, useState } from 'react';

import type { Idea } from '#shared/research/suggestions/idea.ts';
import type { SuggestionPlace } from '#shared/research/suggestions/suggestion-source.ts';
import { saveIdeaList } from '#extension/platform/storage/idea-lists.ts';
import type { StoredIdeaList } from '#extension/platform/storage/idea-records.ts';
import { Button } from '#extension/ui/Button.tsx';

import { ListFields, type TypedList } from './ListFields.tsx';
import { ListSyncLine } from './ListSyncLine.tsx';
import { readTags } from './read-tags.ts';
import styles from './research.module.css';
import { ideaSearch } from './use-idea-search.ts';
import { useListSync } from './use-list-sync.ts';
import { useSay } from './use-say.ts';

interface SaveListFormProps {
  readonly ideas: readonly Idea[];
  /** The one that is open: saved again, or another one beside it. */
  readonly list: StoredIdeaList | null;
  /** All of the table goes into the list. */
  readonly isWhole: boolean;
  readonly place: SuggestionPlace;
}

/** Keeps ideas as a list with name, tags and note. */
export function SaveListForm({ ideas, isWhole, list, place }: SaveListFormProps): ReactNode {
  const { say } = useSay();
  const [typed, setTyped] = useState<TypedList>({ name: '', tags: '', note: '' });
  const { note } = typed;
  const name = typed.name.trim();
  const [saved, setSaved] = useState<StoredIdeaList>();
  const { state: synced, sync } = useListSync();
  const keep = async (kept: Parameters<typeof saveIdeaList>[0]): Promise<void> => {
    const done = await saveIdeaList(kept, ideas);
    setSaved(done);
    if (isWhole) ideaSearch.markSaved(done);
    await sync();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void keep({ id: crypto.randomUUID(), name, note, tags: readTags(typed.tags), place });
  };
  return (
    <form className={styles.save} onSubmit={submit}>
      <ListFields typed={typed} onTyped={setTyped} />
      <p>
        <Button type="submit" kind="primary" disabled={name === '' || ideas.length === 0}>
          {say('ideas.save.submit')}
        </Button>{' '}
        {list && isWhole ? (
          <Button onClick={() => void keep(list)}>{say('ideas.save.again', { name: list.name })}</Button>
        ) : null}
      </p>
      <output>
        {saved ? say('ideas.save.done', { name: saved.name, count: saved.history.at(-1)?.count ?? 0 }) : ''}
      </output>
      <ListSyncLine state={synced} />
    </form>
  );
}

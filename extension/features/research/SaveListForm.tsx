import { type FormEvent, type ReactNode, useState } from 'react';

import type { Idea } from '#shared/research/suggestions/idea.ts';
import type { SuggestionPlace } from '#shared/research/suggestions/suggestion-source.ts';
import { saveIdeaList } from '#extension/platform/storage/idea-lists.ts';
import type { StoredIdeaList } from '#extension/platform/storage/idea-records.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, TextArea } from '#extension/ui/Field.tsx';

import { readTags } from './read-tags.ts';
import styles from './research.module.css';
import { ideaSearch } from './use-idea-search.ts';
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
  const [name, setName] = useState('');
  const [tags, setTags] = useState('');
  const [note, setNote] = useState('');
  const [saved, setSaved] = useState<StoredIdeaList>();
  const keep = async (kept: Omit<StoredIdeaList, 'history'>): Promise<void> => {
    const done = await saveIdeaList(kept, ideas);
    setSaved(done);
    if (isWhole) ideaSearch.markSaved(done);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void keep({ id: crypto.randomUUID(), name: name.trim(), note, tags: readTags(tags), place });
  };
  return (
    <form className={styles.save} onSubmit={submit}>
      <Input
        aria-label={say('ideas.save.name')}
        placeholder={say('ideas.save.name')}
        maxLength={100}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Input
        aria-label={say('ideas.save.tags')}
        placeholder={say('ideas.save.tags')}
        value={tags}
        onChange={({ target }) => setTags(target.value)}
      />
      <TextArea
        rows={2}
        aria-label={say('ideas.save.note')}
        placeholder={say('ideas.save.note')}
        maxLength={2_000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <p>
        <Button type="submit" kind="primary" disabled={name.trim() === '' || ideas.length === 0}>
          {say('ideas.save.submit')}
        </Button>{' '}
        {list && isWhole ? (
          <Button onClick={() => void keep(list)}>{say('ideas.save.again', { name: list.name })}</Button>
        ) : null}
      </p>
      <output>
        {saved ? say('ideas.save.done', { name: saved.name, count: saved.history.at(-1)?.count ?? 0 }) : ''}
      </output>
    </form>
  );
}

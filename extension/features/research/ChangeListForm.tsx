import { type FormEvent, type ReactNode, useState } from 'react';

import { changeIdeaList } from '#extension/platform/storage/idea-lists.ts';
import type { StoredIdeaList } from '#extension/platform/storage/idea-records.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, TextArea } from '#extension/ui/Field.tsx';

import { readTags } from './read-tags.ts';
import styles from './research.module.css';
import { useSay } from './use-say.ts';

interface ChangeListFormProps {
  readonly list: StoredIdeaList;
  readonly onDone: () => void;
}

/** Name, tags and note of a saved list. */
export function ChangeListForm({ list, onDone }: ChangeListFormProps): ReactNode {
  const { say } = useSay();
  const [name, setName] = useState(list.name);
  const [tags, setTags] = useState(list.tags.join(', '));
  const [note, setNote] = useState(list.note);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void changeIdeaList(list.id, { name: name.trim(), note, tags: readTags(tags) }).then(onDone);
  };
  return (
    <form className={styles.save} onSubmit={submit}>
      <Input
        aria-label={say('ideas.save.name')}
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
        <Button type="submit" kind="primary" disabled={name.trim() === ''}>
          {say('ideas.save.submit')}
        </Button>
      </p>
    </form>
  );
}

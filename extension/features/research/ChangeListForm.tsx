import { type FormEvent, type ReactNode, useState } from 'react';

import { changeIdeaList } from '#extension/platform/storage/idea-lists.ts';
import type { StoredIdeaList } from '#extension/platform/storage/idea-records.ts';
import { Button } from '#extension/ui/Button.tsx';

import { ListFields, type TypedList } from './ListFields.tsx';
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
  const [typed, setTyped] = useState<TypedList>({ ...list, tags: list.tags.join(', ') });
  const { note } = typed;
  const name = typed.name.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void changeIdeaList(list.id, { name, note, tags: readTags(typed.tags) }).then(onDone);
  };
  return (
    <form className={styles.save} onSubmit={submit}>
      <ListFields typed={typed} onTyped={setTyped} />
      <p>
        <Button type="submit" kind="primary" disabled={name === ''}>
          {say('ideas.save.submit')}
        </Button>
      </p>
    </form>
  );
}

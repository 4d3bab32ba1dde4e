import type { ReactNode } from 'react';

import { Input, TextArea } from '#extension/ui/Field.tsx';

import { useSay } from './use-say.ts';

/** What the user says of a list; tags as they are typed, with commas between them. */
export interface TypedList {
  readonly name: string;
  readonly tags: string;
  readonly note: string;
}

interface ListFieldsProps {
  readonly typed: TypedList;
  readonly onTyped: (typed: TypedList) => void;
}

export function ListFields({ onTyped, typed }: ListFieldsProps): ReactNode {
  const { say } = useSay();
  return (
    <>
      <Input
        aria-label={say('ideas.save.name')}
        placeholder={say('ideas.save.name')}
        maxLength={100}
        value={typed.name}
        onChange={({ target }) => onTyped({ ...typed, name: target.value })}
      />
      <Input
        aria-label={say('ideas.save.tags')}
        placeholder={say('ideas.save.tags')}
        value={typed.tags}
        onChange={({ target }) => onTyped({ ...typed, tags: target.value })}
      />
      <TextArea
        rows={2}
        aria-label={say('ideas.save.note')}
        placeholder={say('ideas.save.note')}
        maxLength={2_000}
        value={typed.note}
        onChange={({ target }) => onTyped({ ...typed, note: target.value })}
      />
    </>
  );
}

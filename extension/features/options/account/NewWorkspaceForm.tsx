import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { useAction } from './use-action.ts';

/** Makes another workspace and goes there. */
export function NewWorkspaceForm({ onMade }: { readonly onMade: (workspaceId: string) => Promise<void> }): ReactNode {
  const { text } = useWords();
  const action = useAction();
  const [name, setName] = useState('');
  const make = async (): Promise<void> => {
    const made = await action.run(() => callAccount('workspaces.create', { body: { name } }));
    if (!made) return;
    setName('');
    await onMade(made.value.id);
  };
  return (
    <form
      className="account"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Field label={text('workspace.another')} required maxLength={100} value={name} onValue={setName} />
      <button type="submit" className="button" disabled={action.isBusy}>
        {text('workspace.make')}
      </button>
      <FailureLine failure={action.failure} />
    </form>
  );
}

import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { useAction } from './use-action.ts';
import { Button } from '#extension/ui/Button.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

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
      className={optionsStyles.account}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Field label={text('workspace.another')} required maxLength={100} value={name} onValue={setName} />
      <Button type="submit" disabled={action.isBusy}>
        {text('workspace.make')}
      </Button>
      <FailureLine failure={action.failure} />
    </form>
  );
}

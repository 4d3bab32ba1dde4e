import { type ReactNode, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { useAction } from './use-action.ts';
import { Button } from '#extension/ui/Button.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

/** The end of an account with an address. */
export function DeleteAccountPart({ onChanged }: { readonly onChanged: () => Promise<void> }): ReactNode {
  const { text } = useWords();
  const action = useAction();
  const [email, setEmail] = useState('');
  const remove = async (): Promise<void> => {
    const texts = { conflict: 'members.lastOwner', invalid_request: 'account.otherAddress' } as const;
    if (!(await action.run(() => callAccount('account.delete', { body: { email } }), texts))) return;
    await askBackground('disconnect', {});
    await onChanged();
  };
  return (
    <form
      className={optionsStyles.account}
      onSubmit={(event) => {
        event.preventDefault();
        void remove();
      }}
    >
      <p className="soft">{text('account.deleteExplained')}</p>
      <Field label={text('account.address')} required autoComplete="off" value={email} onValue={setEmail} />
      <Button type="submit" kind="danger" disabled={action.isBusy}>
        {text('account.delete')}
      </Button>
      <FailureLine failure={action.failure} />
    </form>
  );
}

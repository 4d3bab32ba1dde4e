import { type ReactNode, useState } from 'react';

import type { Session } from '#shared/api/endpoints/session.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { useAction } from './use-action.ts';
import { Button } from '#extension/ui/Button.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

interface DeleteAccountPartProps {
  readonly account: Session['account'];
  readonly onChanged: () => Promise<void>;
}

/** The end of an account with an address. It asks for what signs in to it. */
export function DeleteAccountPart({ account, onChanged }: DeleteAccountPartProps): ReactNode {
  const { text } = useWords();
  const action = useAction();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const remove = async (): Promise<void> => {
    const texts = { conflict: 'members.lastOwner', invalid_request: 'account.otherProof' } as const;
    const body = {
      email,
      ...(account.hasPassword ? { password } : {}),
      ...(account.hasTwoFactor ? { code: code.trim() } : {}),
    };
    if (!(await action.run(() => callAccount('account.delete', { body }), texts))) return;
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
      {account.hasPassword ? (
        <Field
          label={text('account.password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onValue={setPassword}
        />
      ) : null}
      {account.hasTwoFactor ? (
        <Field
          label={text('account.secondCode')}
          autoComplete="one-time-code"
          required
          value={code}
          onValue={setCode}
        />
      ) : null}
      <Button type="submit" kind="danger" disabled={action.isBusy}>
        {text('account.delete')}
      </Button>
      <FailureLine failure={action.failure} />
    </form>
  );
}

import { type ReactNode, useState } from 'react';

import type { Session } from '#shared/api/endpoints/session.ts';
import { passwordLength } from '#shared/api/account-fields.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { useAction } from './use-action.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

interface PasswordPartProps {
  readonly account: Session['account'];
  readonly hasMail: boolean;
  readonly onChanged: () => Promise<void>;
}

/** Another password, or by a mailed code a first one. Signs out everywhere else. */
export function PasswordPart({ account, hasMail, onChanged }: PasswordPartProps): ReactNode {
  const { locale, text } = useWords();
  const [mailing, action] = [useAction(), useAction()];
  const [proof, setProof] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [isByCode, setIsByCode] = useState(!account.hasPassword);
  const [isDone, setIsDone] = useState(false);
  const change = async (): Promise<void> => {
    const code = proof.slice(proof.lastIndexOf('#') + 1).trim();
    const changed = isByCode
      ? await action.run(() => callAccount('account.resetPassword', { body: { code, newPassword } }))
      : await action.run(
          () => callAccount('account.changePassword', { body: { currentPassword: proof, newPassword } }),
          { invalid_request: 'password.wrong' },
        );
    if (!changed) return;
    setIsDone(true);
    if (!isByCode) await onChanged();
  };
  const mail = async (): Promise<void> => {
    const body = { email: account.email ?? '', locale };
    if (await mailing.run(() => callAccount('account.sendPasswordReset', { body }))) setIsByCode(true);
  };
  if (isDone) return <p>{text(isByCode ? 'password.changedByCode' : 'password.changed')}</p>;
  return (
    <>
      <form
        className={optionsStyles.account}
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <Field
          label={text(isByCode ? 'account.code' : 'password.current')}
          type={isByCode ? 'text' : 'password'}
          autoComplete={isByCode ? 'off' : 'current-password'}
          required
          value={proof}
          onValue={setProof}
        />
        <Field
          label={text('account.newPassword', { min: passwordLength.min })}
          type="password"
          autoComplete="new-password"
          required
          minLength={passwordLength.min}
          maxLength={passwordLength.max}
          value={newPassword}
          onValue={setNewPassword}
        />
        <Button type="submit" disabled={action.isBusy}>
          {text('password.change')}
        </Button>
        <FailureLine failure={action.failure} />
      </form>
      {hasMail ? (
        <ButtonRow>
          <Button disabled={mailing.isBusy} onClick={() => void mail()}>
            {text('password.mail')}
          </Button>
        </ButtonRow>
      ) : null}
      <FailureLine failure={mailing.failure} />
    </>
  );
}

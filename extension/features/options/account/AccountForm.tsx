import { type ReactNode, useRef, useState } from 'react';

import { passwordLength } from '#shared/api/account-fields.ts';
import type { Credentials } from '#extension/platform/messages/protocol.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

interface AccountFormProps {
  readonly action: string;
  readonly isNewPassword: boolean;
  readonly isBusy: boolean;
  readonly failure: string | undefined;
  readonly onSubmit: (credentials: Credentials) => void;
  /** Absent where this backend sends no mail. */
  readonly onMail: ((email: string) => void) | undefined;
}

/** Address and password, to claim an account or to sign in to one; or a mail instead of the password. */
export function AccountForm(props: AccountFormProps): ReactNode {
  const { action, failure, isBusy, isNewPassword, onMail, onSubmit } = props;
  const { text } = useWords();
  const [{ email, password }, setCredentials] = useState<Credentials>({ email: '', password: '' });
  const form = useRef<HTMLFormElement>(null);
  const mail = (): void => {
    const field = form.current?.querySelector<HTMLInputElement>('input[type=email]');
    if (field?.reportValidity() === true) onMail?.(email);
  };
  return (
    <form
      ref={form}
      className={optionsStyles.account}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ email, password });
      }}
    >
      <Field
        label={text('account.email')}
        type="email"
        required
        maxLength={254}
        autoComplete="username"
        value={email}
        onValue={(typed) => setCredentials({ email: typed, password })}
      />
      <Field
        label={text(isNewPassword ? 'account.newPassword' : 'account.password', { min: passwordLength.min })}
        type="password"
        required
        minLength={isNewPassword ? passwordLength.min : 1}
        maxLength={passwordLength.max}
        autoComplete={isNewPassword ? 'new-password' : 'current-password'}
        value={password}
        onValue={(typed) => setCredentials({ email, password: typed })}
      />
      <ButtonRow>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? text('account.working') : action}
        </Button>
        {onMail ? (
          <Button disabled={isBusy} onClick={mail}>
            {text('account.mailInstead')}
          </Button>
        ) : null}
      </ButtonRow>
      <FailureLine failure={failure} />
    </form>
  );
}

import { type ReactNode, useState } from 'react';

import { passwordLength } from '#shared/api/password-length.ts';
import type { Credentials } from '#extension/platform/protocol.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

interface AccountFormProps {
  readonly action: string;
  readonly isNewPassword: boolean;
  /** Gives the text of what went wrong; undefined where all went well. */
  readonly onSubmit: (credentials: Credentials) => Promise<string | undefined>;
}

/** Address and password, to claim an account or to sign in to one. */
export function AccountForm({ action, isNewPassword, onSubmit }: AccountFormProps): ReactNode {
  const { text } = useWords();
  const [credentials, setCredentials] = useState<Credentials>({ email: '', password: '' });
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly failure?: string }>({ isBusy: false });
  const submit = async (): Promise<void> => {
    setState({ isBusy: true });
    const failure = await onSubmit(credentials);
    setState({ isBusy: false, ...(failure === undefined ? {} : { failure }) });
  };
  return (
    <form
      className="account"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label className="choice">
        <span>{text('account.email')}</span>
        <input
          className="field"
          type="email"
          required
          maxLength={254}
          autoComplete="username"
          value={credentials.email}
          onChange={(event) => setCredentials({ ...credentials, email: event.target.value })}
        />
      </label>
      <label className="choice">
        <span>{text(isNewPassword ? 'account.newPassword' : 'account.password', { min: passwordLength.min })}</span>
        <input
          className="field"
          type="password"
          required
          minLength={isNewPassword ? passwordLength.min : 1}
          maxLength={passwordLength.max}
          autoComplete={isNewPassword ? 'new-password' : 'current-password'}
          value={credentials.password}
          onChange={(event) => setCredentials({ ...credentials, password: event.target.value })}
        />
      </label>
      <button type="submit" className="button" disabled={state.isBusy}>
        {state.isBusy ? text('connecting') : action}
      </button>
      <output className="state-line">
        {state.failure === undefined ? null : (
          <>
            <Mark tone="error" />
            {state.failure}
          </>
        )}
      </output>
    </form>
  );
}

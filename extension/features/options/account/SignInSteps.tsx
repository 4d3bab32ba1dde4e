import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import { CodeForm } from './CodeForm.tsx';
import type { AccountWays } from './use-account-ways.ts';
import type { SignInFlow } from './use-sign-in.ts';
import { AccountForm } from './AccountForm.tsx';
import { Button } from '#extension/ui/Button.tsx';

interface SignInStepsProps {
  readonly action: string;
  readonly isNewPassword: boolean;
  readonly flow: SignInFlow;
  readonly ways: AccountWays;
  readonly onPassword: (credentials: { readonly email: string; readonly password: string }) => void;
}

/** Password, mail or Google; then the code that came; then the second factor, where there is one. */
export function SignInSteps({ action, flow, isNewPassword, onPassword, ways }: SignInStepsProps): ReactNode {
  const { text } = useWords();
  const [mailedTo, setMailedTo] = useState<string>();
  // Waits for the code of the mail, and is kept nowhere else.
  const [newPassword, setNewPassword] = useState<string>();
  const { failure, isBusy } = flow.action;
  const { ticket } = flow;
  if (ticket !== undefined) {
    return (
      <CodeForm
        key="second"
        label={text('account.secondCode')}
        action={text('account.signIn')}
        autoComplete="one-time-code"
        isBusy={isBusy}
        failure={failure}
        onCode={(code) => void flow.open({ kind: 'two-factor', ticket, code })}
      />
    );
  }
  const mail = async (email: string, password?: string): Promise<void> => {
    setNewPassword(password);
    if (await ways.mail(email)) setMailedTo(email);
  };
  const google = async (): Promise<void> => {
    if (await ways.google()) setMailedTo('');
  };
  return (
    <>
      <AccountForm
        action={action}
        isNewPassword={isNewPassword}
        isBusy={isBusy || ways.action.isBusy}
        failure={failure ?? ways.action.failure}
        onSubmit={(credentials) =>
          isNewPassword && ways.claimsByMail
            ? void mail(credentials.email, credentials.password)
            : onPassword(credentials)
        }
        onMail={ways.hasMail ? (email) => void mail(email) : undefined}
      />
      {ways.hasGoogle ? (
        <Button disabled={ways.action.isBusy} onClick={() => void google()}>
          {text('account.google')}
        </Button>
      ) : null}
      {mailedTo === undefined ? null : (
        <>
          <p>{mailedTo === '' ? text('account.googleOpened') : text('account.mailed', { email: mailedTo })}</p>
          <CodeForm
            key="mailed"
            label={text('account.code')}
            action={text('account.useCode')}
            isBusy={isBusy}
            failure={undefined}
            onCode={(code) => void flow.open({ kind: 'code', code, ...(newPassword !== undefined && { newPassword }) })}
          />
        </>
      )}
    </>
  );
}

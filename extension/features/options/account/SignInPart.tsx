import type { ReactNode } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { SignInSteps } from './SignInSteps.tsx';
import { useAccountWays } from './use-account-ways.ts';
import { useSignIn } from './use-sign-in.ts';

interface SignInPartProps {
  /** As typed. */
  readonly address: string;
  readonly onChanged: () => Promise<void>;
}

/** Signs in to an account before there is a connection. */
export function SignInPart({ address, onChanged }: SignInPartProps): ReactNode {
  const { locale, text } = useWords();
  const flow = useSignIn(address, onChanged);
  const ways = useAccountWays(address, {
    mail: (email) => askBackground('mailSignIn', { address, email, locale }),
    google: () => askBackground('startGoogle', { address }),
  });
  return (
    <SignInSteps
      action={text('account.signIn')}
      isNewPassword={false}
      flow={flow}
      ways={ways}
      onPassword={(credentials) => void flow.open({ kind: 'password', ...credentials })}
    />
  );
}

import type { ReactNode } from 'react';

import { ok } from '#shared/kernel/result.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { Credentials } from '#extension/platform/messages/protocol.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { SignInSteps } from './SignInSteps.tsx';
import { useAccountWays } from './use-account-ways.ts';
import { asResult, useSignIn } from './use-sign-in.ts';
import optionsStyles from '#extension/features/options/options.module.css';

interface KeepPartProps {
  readonly baseUrl: string;
  readonly onChanged: () => Promise<void>;
}

/** Keeps an anonymous workspace under an address. */
export function KeepPart({ baseUrl, onChanged }: KeepPartProps): ReactNode {
  const { locale, text } = useWords();
  const flow = useSignIn(baseUrl, onChanged);
  const ways = useAccountWays(baseUrl, {
    mail: (email) => callAccount('account.sendClaimLink', { body: { email: email.trim(), locale } }),
    google: async () => {
      const started = await callAccount('account.startGoogleClaim', {});
      return started.ok ? ok(started.value.url) : started;
    },
  });
  const claim = async (credentials: Credentials): Promise<void> => {
    const claimed = await flow.action.run(
      async () => asResult(await askBackground('claimWorkspace', { ...credentials, locale })),
      { conflict: 'account.taken' },
    );
    if (claimed) await onChanged();
  };
  return (
    <div className={optionsStyles.accountPart}>
      <h3>{text('account.keep')}</h3>
      <p className="soft">{text('account.keepExplained')}</p>
      <SignInSteps
        action={text('account.claim')}
        isNewPassword
        flow={flow}
        ways={ways}
        onPassword={(credentials) => void claim(credentials)}
      />
    </div>
  );
}

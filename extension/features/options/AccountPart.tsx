import type { ReactNode } from 'react';

import type { AppErrorCode } from '#shared/kernel/app-error.ts';
import type { Connection } from '#extension/platform/connection.ts';
import { askBackground } from '#extension/platform/messages.ts';
import type { ConnectAnswer } from '#extension/platform/protocol.ts';
import { useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/messages.ts';

import { AccountForm } from './AccountForm.tsx';

interface AccountPartProps {
  /** undefined while not connected. */
  readonly connection: Connection | undefined;
  /** As typed; a sign-in goes there. */
  readonly address: string;
  readonly onChanged: () => Promise<void>;
}

type Refused = Extract<ConnectAnswer, { isConnected: false }>;

const refusedTexts: { readonly [Code in AppErrorCode]?: MessageKey } = {
  conflict: 'account.taken',
  rate_limited: 'account.tooOften',
  invalid_request: 'account.invalid',
};

/** Claims an anonymous workspace, names the account of a claimed one, and signs in to one before there is a connection. */
export function AccountPart({ connection, address, onChanged }: AccountPartProps): ReactNode {
  const { text } = useWords();
  const finish = async (answer: ConnectAnswer, doing: 'claim' | 'signIn'): Promise<string | undefined> => {
    if (!answer.isConnected) return text(textOf(answer, doing), { reason: answer.reason });
    await onChanged();
    return undefined;
  };
  if (!connection) {
    return (
      <details className="account-part">
        <summary>{text('account.have')}</summary>
        <AccountForm
          key="sign-in"
          action={text('account.signIn')}
          isNewPassword={false}
          onSubmit={async (account) => finish(await askBackground('connect', { address, account }), 'signIn')}
        />
      </details>
    );
  }
  if (connection.email !== null) return <p>{text('account.signedIn', { email: connection.email })}</p>;
  return (
    <div className="account-part">
      <h3>{text('account.keep')}</h3>
      <p className="soft">{text('account.keepExplained')}</p>
      <AccountForm
        key="claim"
        action={text('account.claim')}
        isNewPassword
        onSubmit={async (account) => finish(await askBackground('claimWorkspace', account), 'claim')}
      />
    </div>
  );
}

function textOf({ refusal }: Refused, doing: 'claim' | 'signIn'): MessageKey {
  if (refusal === 'unauthenticated') return doing === 'signIn' ? 'account.wrong' : 'account.ended';
  return (refusal !== null && refusedTexts[refusal]) || 'account.failed';
}

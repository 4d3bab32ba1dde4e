import type { ReactNode } from 'react';

import type { Connection } from '#extension/platform/storage/connection.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { AccountPanel } from './AccountPanel.tsx';
import { Fold } from './Fold.tsx';
import { SignInPart } from './SignInPart.tsx';

interface AccountPartProps {
  /** undefined while not connected. */
  readonly connection: Connection | undefined;
  /** As typed; a sign-in goes there. */
  readonly address: string;
  readonly onChanged: () => Promise<void>;
}

/** The way in before there is a connection; then who is signed in, and to what. */
export function AccountPart({ connection, address, onChanged }: AccountPartProps): ReactNode {
  const { text } = useWords();
  if (connection) return <AccountPanel key={connection.token} connection={connection} onChanged={onChanged} />;
  return (
    <Fold title={text('account.have')}>
      <SignInPart address={address} onChanged={onChanged} />
    </Fold>
  );
}

import type { ReactNode } from 'react';

import { isAtLeast } from '#shared/api/role.ts';
import type { Connection } from '#extension/platform/storage/connection.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { AddressPart } from './AddressPart.tsx';
import { ApiKeysPart } from './ApiKeysPart.tsx';
import { AuditLogPart } from './AuditLogPart.tsx';
import { callAccount } from './call-account.ts';
import { DataPart } from './DataPart.tsx';
import { DeleteAccountPart } from './DeleteAccountPart.tsx';
import { FailureLine } from './FailureLine.tsx';
import { Fold } from './Fold.tsx';
import { KeepPart } from './KeepPart.tsx';
import { MembersPart } from './MembersPart.tsx';
import { PasswordPart } from './PasswordPart.tsx';
import { SessionsPart } from './SessionsPart.tsx';
import { TwoFactorPart } from './TwoFactorPart.tsx';
import { useLoaded } from './use-loaded.ts';
import { useMethods } from './use-methods.ts';
import { WorkspacePart } from './WorkspacePart.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

interface AccountPanelProps {
  readonly connection: Connection;
  readonly onChanged: () => Promise<void>;
}

/** Account and workspace of a connection. What the role does not allow is not offered. */
export function AccountPanel({ connection, onChanged }: AccountPanelProps): ReactNode {
  const { text } = useWords();
  const { failure, reload, value: session } = useLoaded(readSession);
  const { baseUrl, email } = connection;
  const hasMail = useMethods(baseUrl)?.mail === true;
  const refresh = async (): Promise<void> => {
    await onChanged();
    await reload();
  };
  const isAdmin = session !== undefined && isAtLeast(session.workspace.role, 'admin');
  return (
    <div className={optionsStyles.accountPart}>
      {email === null ? (
        <KeepPart baseUrl={baseUrl} onChanged={onChanged} />
      ) : (
        <p>{text('account.signedIn', { email })}</p>
      )}
      <FailureLine
        failure={
          failure &&
          text(failure.refusal === 'unauthenticated' ? 'account.ended' : 'account.failed', { reason: failure.reason })
        }
      />
      {session === undefined ? null : (
        <>
          {session.account.isAnonymous || session.account.isEmailConfirmed ? null : (
            <AddressPart hasMail={hasMail} onChanged={reload} />
          )}
          <div className={optionsStyles.folds}>
            <Fold title={text('workspace.title', { name: session.workspace.name })}>
              <WorkspacePart session={session} onChanged={refresh} />
            </Fold>
            {session.account.isAnonymous ? null : (
              <Fold title={text('members')}>
                <MembersPart session={session} />
              </Fold>
            )}
            {isAdmin ? (
              <Fold title={text('apiKeys')}>
                <ApiKeysPart userId={session.account.id} />
              </Fold>
            ) : null}
            {session.account.isAnonymous ? null : (
              <>
                <Fold title={text('password')}>
                  <PasswordPart account={session.account} hasMail={hasMail} onChanged={reload} />
                </Fold>
                <Fold title={text('twoFactor')}>
                  <TwoFactorPart account={session.account} onChanged={reload} />
                </Fold>
                <Fold title={text('sessions')}>
                  <SessionsPart />
                </Fold>
              </>
            )}
            {isAdmin ? (
              <Fold title={text('log')}>
                <AuditLogPart />
              </Fold>
            ) : null}
            {isAdmin ? (
              <Fold title={text('data')}>
                <DataPart session={session} onChanged={refresh} />
              </Fold>
            ) : null}
            {session.account.isAnonymous ? null : (
              <Fold title={text('account.end')}>
                <DeleteAccountPart account={session.account} onChanged={onChanged} />
              </Fold>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function readSession() {
  return callAccount('session.read', {});
}

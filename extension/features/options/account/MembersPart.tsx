import type { ReactNode } from 'react';

import type { Session } from '#shared/api/endpoints/session.ts';
import { isAtLeast, type Role, roles } from '#shared/api/role.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { InvitationsPart } from './InvitationsPart.tsx';
import { useAction } from './use-action.ts';
import { useLoaded } from './use-loaded.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Select } from '#extension/ui/Field.tsx';
import buttonStyles from '#extension/ui/Button.module.css';
import optionsStyles from '#extension/features/options/options.module.css';

/** Who is in the workspace. Admins change roles and remove; only owners do it to owners. */
export function MembersPart({ session }: { readonly session: Session }): ReactNode {
  const { text } = useWords();
  const { reload, value } = useLoaded(listMembers);
  const action = useAction();
  const { role: own } = session.workspace;
  const isAdmin = isAtLeast(own, 'admin');
  const texts = { conflict: 'members.lastOwner' } as const;
  const change = async (userId: string, role: Role): Promise<void> => {
    const input = { params: { userId }, body: { role } };
    await action.run(() => callAccount('members.changeRole', input), texts);
    await reload();
  };
  const remove = async (userId: string): Promise<void> => {
    await action.run(() => callAccount('members.remove', { params: { userId } }), texts);
    await reload();
  };
  return (
    <>
      <ul className={optionsStyles.accountList}>
        {value?.items.map(({ email, role, userId }) => {
          const who = email ?? text('members.anonymous');
          const canChange = isAdmin && userId !== session.account.id && (own === 'owner' || role !== 'owner');
          return (
            <li key={userId}>
              <span className="wrap-anywhere">
                {userId === session.account.id ? text('members.you', { email: who }) : who}
              </span>
              {canChange ? (
                <span className={buttonStyles.buttonRow}>
                  <Select
                    aria-label={text('members.roleOf', { email: who })}
                    value={role}
                    onChange={(event) => {
                      const chosen = roles.find((each) => each === event.target.value);
                      if (chosen) void change(userId, chosen);
                    }}
                  >
                    {roles
                      .filter((each) => own === 'owner' || each !== 'owner')
                      .map((each) => (
                        <option key={each} value={each}>
                          {text(`role.${each}`)}
                        </option>
                      ))}
                  </Select>
                  <Button
                    aria-label={text('members.removeOf', { email: who })}
                    disabled={action.isBusy}
                    onClick={() => void remove(userId)}
                  >
                    {text('members.remove')}
                  </Button>
                </span>
              ) : (
                <span className="soft">{text(`role.${role}`)}</span>
              )}
            </li>
          );
        })}
      </ul>
      <FailureLine failure={action.failure} />
      {isAdmin && session.account.isEmailConfirmed ? <InvitationsPart /> : null}
      {isAdmin && !session.account.isEmailConfirmed ? <p className="soft">{text('members.confirmFirst')}</p> : null}
    </>
  );
}

function listMembers() {
  return callAccount('members.list', {});
}

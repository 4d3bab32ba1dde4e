import { type ReactNode, useState } from 'react';

import { withColon } from '#shared/kernel/with-colon.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { useAction } from './use-action.ts';
import { useLoaded } from './use-loaded.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Select } from '#extension/ui/Field.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

const invitable = ['viewer', 'editor', 'admin'] as const;

/** Invites by mail, and lists who has not joined yet. */
export function InvitationsPart(): ReactNode {
  const { locale, text, time } = useWords();
  const { reload, value } = useLoaded(listInvitations);
  const action = useAction();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<(typeof invitable)[number]>('editor');
  const invite = async (): Promise<void> => {
    const body = { email: email.trim(), role, locale };
    const sent = await action.run(() => callAccount('invitations.create', { body }), { conflict: 'members.isMember' });
    if (sent) setEmail('');
    await reload();
  };
  const revoke = async (invitationId: string): Promise<void> => {
    await action.run(() => callAccount('invitations.revoke', { params: { invitationId } }));
    await reload();
  };
  return (
    <>
      <form
        className={optionsStyles.account}
        onSubmit={(event) => {
          event.preventDefault();
          void invite();
        }}
      >
        <Field label={text('members.inviteEmail')} type="email" required value={email} onValue={setEmail} />
        <label className={optionsStyles.choice}>
          <span>{text('members.role')}</span>
          <Select
            value={role}
            onChange={(event) => setRole(invitable.find((each) => each === event.target.value) ?? role)}
          >
            {invitable.map((each) => (
              <option key={each} value={each}>
                {`${withColon(text(`role.${each}`), locale)} ${text(`roleExplained.${each}`)}`}
              </option>
            ))}
          </Select>
        </label>
        <Button type="submit" disabled={action.isBusy}>
          {text('members.invite')}
        </Button>
        <FailureLine failure={action.failure} />
      </form>
      <ul className={optionsStyles.accountList}>
        {value?.items.map((invitation) => (
          <li key={invitation.id}>
            <span className="wrap-anywhere">
              {invitation.email}
              <span className="soft">
                {` · ${text(`role.${invitation.role}`)} · ${text('members.invitedUntil', { when: time(invitation.expiresAt) })}`}
              </span>
            </span>
            <Button
              aria-label={text('members.revokeOf', { email: invitation.email })}
              disabled={action.isBusy}
              onClick={() => void revoke(invitation.id)}
            >
              {text('members.revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function listInvitations() {
  return callAccount('invitations.list', {});
}

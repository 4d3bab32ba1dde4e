import { type ReactNode, useState } from 'react';

import type { Session } from '#shared/api/endpoints/session.ts';
import { isAtLeast } from '#shared/api/role.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { CodeForm } from './CodeForm.tsx';
import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { NewWorkspaceForm } from './NewWorkspaceForm.tsx';
import { useAction } from './use-action.ts';
import { useLoaded } from './use-loaded.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { Select } from '#extension/ui/Field.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

interface WorkspacePartProps {
  readonly session: Session;
  readonly onChanged: () => Promise<void>;
}

/** Which of their workspaces the user works in, its name, and the way into another one. */
export function WorkspacePart({ session, onChanged }: WorkspacePartProps): ReactNode {
  const { text } = useWords();
  const { workspace } = session;
  const { reload, value } = useLoaded(listWorkspaces);
  const [renaming, accepting, leaving] = [useAction(), useAction(), useAction()];
  const [name, setName] = useState(workspace.name);
  const choose = async (workspaceId: string): Promise<void> => {
    await askBackground('chooseWorkspace', { workspaceId });
    await onChanged();
  };
  const rename = async (): Promise<void> => {
    if (await renaming.run(() => callAccount('workspace.rename', { body: { name } }))) await onChanged();
  };
  const accept = async (code: string): Promise<void> => {
    const joined = await accepting.run(() => callAccount('invitations.accept', { body: { code } }), {
      forbidden: 'members.otherAddress',
    });
    if (!joined) return;
    await goTo(joined.value.id);
  };
  const goTo = async (workspaceId: string): Promise<void> => {
    await choose(workspaceId);
    await reload();
  };
  const leave = async (): Promise<void> => {
    if (!(await leaving.run(() => callAccount('members.leave', {}), { conflict: 'members.lastOwner' }))) return;
    await onChanged();
    await reload();
  };
  return (
    <>
      {value && value.items.length > 1 ? (
        <label className={optionsStyles.choice}>
          <span>{text('workspace.choose')}</span>
          <Select value={workspace.id} onChange={(event) => void choose(event.target.value)}>
            {value.items.map((item) => (
              <option key={item.id} value={item.id}>
                {`${item.name} · ${text(`role.${item.role}`)}`}
              </option>
            ))}
          </Select>
        </label>
      ) : null}
      {isAtLeast(workspace.role, 'admin') ? (
        <form
          className={optionsStyles.account}
          onSubmit={(event) => {
            event.preventDefault();
            void rename();
          }}
        >
          <Field label={text('workspace.name')} required maxLength={100} value={name} onValue={setName} />
          <Button type="submit" disabled={renaming.isBusy || name === workspace.name}>
            {text('workspace.rename')}
          </Button>
          <FailureLine failure={renaming.failure} />
        </form>
      ) : null}
      {session.account.isAnonymous ? null : (
        <>
          <CodeForm
            label={text('members.invitationCode')}
            action={text('members.join')}
            isBusy={accepting.isBusy}
            failure={accepting.failure}
            onCode={(code) => void accept(code)}
          />
          <NewWorkspaceForm onMade={goTo} />
          {value && value.items.length > 1 ? (
            <>
              <ButtonRow>
                <Button disabled={leaving.isBusy} onClick={() => void leave()}>
                  {text('workspace.leave', { name: workspace.name })}
                </Button>
              </ButtonRow>
              <FailureLine failure={leaving.failure} />
            </>
          ) : null}
        </>
      )}
    </>
  );
}

function listWorkspaces() {
  return callAccount('workspaces.list', {});
}

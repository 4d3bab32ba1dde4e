import { type ReactNode, useState } from 'react';

import type { Session } from '#shared/api/endpoints/session.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { loadWholeWorkspace } from './load-whole-workspace.ts';
import { useAction } from './use-action.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

interface DataPartProps {
  readonly session: Session;
  readonly onChanged: () => Promise<void>;
}

/** Everything of the workspace as a file, and its end. */
export function DataPart({ session, onChanged }: DataPartProps): ReactNode {
  const { text } = useWords();
  const { account, workspace } = session;
  const [exporting, deleting] = [useAction(), useAction()];
  const [name, setName] = useState('');
  const save = async (): Promise<void> => {
    const lines = await exporting.run(loadWholeWorkspace);
    if (lines) saveFile('sightline-workspace.jsonl', 'application/x-ndjson', lines.value);
  };
  const remove = async (): Promise<void> => {
    const texts = { invalid_request: 'data.otherName' } as const;
    if (!(await deleting.run(() => callAccount('workspace.delete', { body: { name } }), texts))) return;
    // An account without an address went with its workspace.
    if (account.isAnonymous) await askBackground('disconnect', {});
    await onChanged();
  };
  return (
    <>
      <ButtonRow>
        <Button disabled={exporting.isBusy} onClick={() => void save()}>
          {text(exporting.isBusy ? 'account.working' : 'data.export')}
        </Button>
      </ButtonRow>
      <FailureLine failure={exporting.failure} />
      {workspace.role === 'owner' ? (
        <form
          className={optionsStyles.account}
          onSubmit={(event) => {
            event.preventDefault();
            void remove();
          }}
        >
          <p className="soft">{text('data.deleteExplained', { name: workspace.name })}</p>
          <Field label={text('data.name')} required autoComplete="off" value={name} onValue={setName} />
          <Button type="submit" kind="danger" disabled={deleting.isBusy}>
            {text('data.delete')}
          </Button>
          <FailureLine failure={deleting.failure} />
        </form>
      ) : null}
    </>
  );
}

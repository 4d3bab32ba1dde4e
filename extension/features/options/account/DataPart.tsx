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
      <div className="button-row">
        <button type="button" className="button" disabled={exporting.isBusy} onClick={() => void save()}>
          {text(exporting.isBusy ? 'account.working' : 'data.export')}
        </button>
      </div>
      <FailureLine failure={exporting.failure} />
      {workspace.role === 'owner' ? (
        <form
          className="account"
          onSubmit={(event) => {
            event.preventDefault();
            void remove();
          }}
        >
          <p className="soft">{text('data.deleteExplained', { name: workspace.name })}</p>
          <Field label={text('data.name')} required autoComplete="off" value={name} onValue={setName} />
          <button type="submit" className="button button-danger" disabled={deleting.isBusy}>
            {text('data.delete')}
          </button>
          <FailureLine failure={deleting.failure} />
        </form>
      ) : null}
    </>
  );
}

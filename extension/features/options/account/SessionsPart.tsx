import type { ReactNode } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { useAction } from './use-action.ts';
import { useLoaded } from './use-loaded.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

/** Where the account is signed in, and the end of it. */
export function SessionsPart(): ReactNode {
  const { text, time } = useWords();
  const { reload, value } = useLoaded(listSessions);
  const action = useAction();
  const end = async (sessionId: string | undefined): Promise<void> => {
    await action.run<unknown>(() =>
      sessionId === undefined
        ? callAccount('accountSessions.endOthers', {})
        : callAccount('accountSessions.end', { params: { sessionId } }),
    );
    await reload();
  };
  const hasOthers = value?.items.some(({ isCurrent }) => !isCurrent) === true;
  return (
    <>
      <ul className={optionsStyles.accountList}>
        {value?.items.map(({ id, isCurrent, lastUsedAt, startedAt, userAgent }) => (
          <li key={id}>
            <span className="wrap-anywhere">
              {isCurrent ? text('sessions.this') : (userAgent ?? text('unknown'))}
              <span className="soft">
                {` · ${text('sessions.since', { when: time(startedAt) })} · ${text('sessions.used', { when: time(lastUsedAt) })}`}
              </span>
            </span>
            {isCurrent ? null : (
              <Button disabled={action.isBusy} onClick={() => void end(id)}>
                {text('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {hasOthers ? (
        <ButtonRow>
          <Button disabled={action.isBusy} onClick={() => void end(undefined)}>
            {text('sessions.endOthers')}
          </Button>
        </ButtonRow>
      ) : null}
      <FailureLine failure={action.failure} />
    </>
  );
}

function listSessions() {
  return callAccount('accountSessions.list', {});
}

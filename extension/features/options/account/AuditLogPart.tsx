import { type ReactNode, useState } from 'react';

import type { AuditLogEntry } from '#shared/api/endpoints/audit-log.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { useAction } from './use-action.ts';
import { useLoaded } from './use-loaded.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

const pageSize = 20;

/** Who changed what in the workspace, newest first. */
export function AuditLogPart(): ReactNode {
  const { text, time } = useWords();
  const { value: first } = useLoaded(readFirstPage);
  const action = useAction();
  const [later, setLater] = useState<{ readonly items: readonly AuditLogEntry[]; readonly cursor: string | null }>();
  const cursor = later ? later.cursor : (first?.nextCursor ?? null);
  const readOn = async (from: string): Promise<void> => {
    const query = { limit: pageSize, cursor: from };
    const page = await action.run(() => callAccount('auditLog.list', { query }));
    if (page) setLater({ items: [...(later?.items ?? []), ...page.value.items], cursor: page.value.nextCursor });
  };
  return (
    <>
      <ul className={optionsStyles.accountList}>
        {[...(first?.items ?? []), ...(later?.items ?? [])].map(
          ({ action: done, actorEmail, actorKeyId, createdAt, id }) => (
            <li key={id}>
              <span className="wrap-anywhere">
                <code>{done}</code>
                <span className="soft">
                  {` · ${actorEmail ?? text('members.anonymous')}`}
                  {actorKeyId === null ? '' : ` · ${text('log.byKey')}`}
                </span>
              </span>
              <span className="soft">{time(createdAt)}</span>
            </li>
          ),
        )}
      </ul>
      {cursor === null ? null : (
        <ButtonRow>
          <Button disabled={action.isBusy} onClick={() => void readOn(cursor)}>
            {text('log.older')}
          </Button>
        </ButtonRow>
      )}
      <FailureLine failure={action.failure} />
    </>
  );
}

function readFirstPage() {
  return callAccount('auditLog.list', { query: { limit: pageSize } });
}

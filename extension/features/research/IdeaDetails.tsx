import { type ReactNode, useEffect, useRef, useState } from 'react';

import { KeywordIntent } from '#extension/keyword-view/KeywordIntent.tsx';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import { loadPagesOfKeyword } from '#extension/platform/storage/serp-store.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { Dialog } from '#extension/ui/Dialog.tsx';
import { Facts } from '#extension/ui/Facts.tsx';

import { IdeaOwnPage } from './IdeaOwnPage.tsx';
import { IdeaPages } from './IdeaPages.tsx';
import { IdeaTopic } from './IdeaTopic.tsx';
import { columnName, type IdeaColumn } from './idea-columns.ts';
import type { IdeaRow } from './idea-row.ts';
import { MonthCurves } from './MonthCurves.tsx';
import styles from './research.module.css';
import { useSay } from './use-say.ts';

interface IdeaDetailsProps {
  readonly row: IdeaRow;
  readonly columns: readonly IdeaColumn[];
  /** Undefined where nobody can be asked. */
  readonly onOpen: (() => void) | undefined;
  readonly onClose: () => void;
}

/** All that this browser knows of one keyword, whatever the table has room for. */
export function IdeaDetails({ columns, onClose, onOpen, row }: IdeaDetailsProps): ReactNode {
  const { say } = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [pages, setPages] = useState<readonly StoredSnapshot[]>();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void loadPagesOfKeyword(row.keyword).then(setPages);
  }, [row.keyword]);
  const newest = pages?.at(-1);
  return (
    <Dialog ref={dialog} className={styles.details} aria-labelledby="idea-title" onClose={onClose}>
      <h2 id="idea-title" dir="auto">
        {row.keyword}
      </h2>
      <Facts>
        {columns.map((column) => {
          const shown = column.show?.(row) ?? String(column.valueOf(row) ?? '');
          const origin = column.titleOf?.(row) ?? '';
          return shown === '' ? null : (
            <div key={column.id}>
              <dt title={column.title}>{columnName(column)}</dt>
              <dd>
                {shown} {origin === '' ? null : <span className="soft">{origin}</span>}
              </dd>
            </div>
          );
        })}
      </Facts>
      <MonthCurves keyword={row.keyword} />
      {pages ? (
        <>
          <IdeaTopic keyword={row.normalized} />
          <KeywordIntent keyword={row.keyword} page={newest?.snapshot} />
          <IdeaPages pages={pages} />
          {newest ? <IdeaOwnPage page={newest} /> : null}
        </>
      ) : null}
      <ButtonRow>
        {onOpen ? (
          <Button
            onClick={() => {
              onClose();
              onOpen();
            }}
          >
            {say('ideas.find')}
          </Button>
        ) : null}
        <Button onClick={onClose}>{say('ideas.close')}</Button>
      </ButtonRow>
    </Dialog>
  );
}

import { type ReactNode, useEffect, useState } from 'react';

import { askBackground } from '#extension/platform/messages.ts';
import type { KeywordHistory } from '#extension/platform/keyword-messages.ts';
import type { KeywordRow } from '#extension/session/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { HistoryChart } from './HistoryChart.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { PageChanges } from './PageChanges.tsx';

interface KeywordDrawerProps {
  readonly row: KeywordRow;
  readonly onClose: () => void;
}

/** One keyword: its curve, the pages that ranked, and every check. */
export function KeywordDrawer({ row, onClose }: KeywordDrawerProps): ReactNode {
  const { text } = useWords();
  const history = useHistory(row);
  useEscape(onClose);
  return (
    <aside className="dashboard-drawer" aria-labelledby="drawer-title">
      <header className="keywords-head">
        <h2 id="drawer-title" className="clip">
          {row.keyword}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {text('close')}
        </button>
      </header>
      <p className="soft">{[row.engine, row.device, ...row.tags].join(' · ')}</p>
      {history?.failure ? <p className="notice-bar">{text('kw.historyPartial', { reason: history.failure })}</p> : null}
      {history === undefined ? <p className="quiet-line">{text('kw.loading')}</p> : null}
      {history?.points.length === 0 ? <p className="quiet-line">{text('kw.notCheckedHow')}</p> : null}
      {history && history.points.length > 0 ? (
        <>
          {history.points.length > 1 ? <HistoryChart points={history.points} /> : null}
          <PageChanges points={history.points} />
          <HistoryTable points={history.points} />
        </>
      ) : null}
    </aside>
  );
}

/** Escape steps back, wherever the focus is. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onEscape]);
}

/** Loads again when the keyword has a newer check. */
function useHistory({ device, domain, engine, keyword, rank, remoteId }: KeywordRow): KeywordHistory | undefined {
  const [history, setHistory] = useState<KeywordHistory>();
  const checkedAt = rank?.checkedAt;
  useEffect(() => {
    let isCurrent = true;
    void askBackground('loadHistory', { device, domain, engine, keyword, remoteId }).then((found) => {
      if (isCurrent) setHistory(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [device, domain, engine, keyword, remoteId, checkedAt]);
  return history;
}

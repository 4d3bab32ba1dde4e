import { type ReactNode, useEffect, useState } from 'react';

import { saveFile } from '#extension/platform/browser/save-file.ts';
import { clearHistory, exportAudits } from '#extension/platform/storage/audit-store.ts';
import { clearForecasts } from '#extension/platform/storage/forecast-store.ts';
import { clearSnapshots } from '#extension/platform/storage/serp-store.ts';
import { clearPageNotes, watchPageNotes } from '#extension/platform/storage/page-notes.ts';
import { watchJobs } from '#extension/platform/storage/all-jobs.ts';
import { watchSerpTabs } from '#extension/platform/browser/serp-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';

import { countKept, type KeptCounts } from './count-kept.ts';
import { PageNotesPart } from './PageNotesPart.tsx';

/** What is kept in this browser, and how to forget it. */
export function HistorySection({ initial }: { readonly initial: KeptCounts }): ReactNode {
  const { text } = useWords();
  const [{ audits: count, forecasts, notes, pages }, setKept] = useState(initial);
  const [isSure, setSure] = useState(false);
  useEffect(() => {
    const read = (): void => void countKept().then(setKept);
    read();
    const ending = new AbortController();
    // Pages are audited and searched meanwhile, in other tabs and windows.
    watchJobs(read, ending.signal);
    watchSerpTabs(read, ending.signal);
    watchPageNotes(read, ending.signal);
    return () => ending.abort();
  }, []);
  const clear = async (): Promise<void> => {
    await clearHistory();
    await clearSnapshots();
    await clearPageNotes();
    await clearForecasts();
    setSure(false);
    setKept(await countKept());
  };
  const save = async (): Promise<void> => saveFile('sightline-audits.json', 'application/json', await exportAudits());
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{text('privacy')}</h2>
      <p className="soft">{text('privacyExplained')}</p>
      <output>
        {text('historyCount', { count })} {text('serp.pagesKept', { count: pages })}
      </output>
      {isSure ? <p role="alert">{text('clearHistoryLoses', { count, pages, notes, forecasts })}</p> : null}
      <ButtonRow>
        {isSure ? (
          <>
            <Button onClick={() => void save()}>{text('clearHistorySave')}</Button>
            <Button kind="danger" onClick={() => void clear()}>
              {text('clearHistorySure')}
            </Button>
            <Button onClick={() => setSure(false)}>{text('cancel')}</Button>
          </>
        ) : (
          <Button disabled={count === 0 && pages === 0 && notes === 0 && forecasts === 0} onClick={() => setSure(true)}>
            {text('clearHistory')}
          </Button>
        )}
      </ButtonRow>
      <PageNotesPart count={notes} />
    </section>
  );
}

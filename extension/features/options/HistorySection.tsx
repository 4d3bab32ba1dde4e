import { type ReactNode, useEffect, useState } from 'react';

import { saveFile } from '#extension/platform/browser/save-file.ts';
import { clearHistory, countAudits, exportAudits } from '#extension/platform/storage/audit-store.ts';
import { clearSnapshots, countSnapshots } from '#extension/platform/storage/serp-store.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';

/** What is kept in this browser, and how to forget it. */
export function HistorySection(): ReactNode {
  const { text } = useWords();
  const [count, setCount] = useState<number>();
  const [pages, setPages] = useState(0);
  const [isSure, setSure] = useState(false);
  useEffect(() => {
    const read = (): void => {
      void countAudits().then(setCount);
      void countSnapshots().then(setPages);
    };
    read();
    // The user comes back from pages that were audited meanwhile.
    const ending = new AbortController();
    addEventListener('focus', read, { signal: ending.signal });
    document.addEventListener('visibilitychange', read, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  const clear = async (): Promise<void> => {
    await clearHistory();
    await clearSnapshots();
    setPages(0);
    setSure(false);
    setCount(await countAudits());
  };
  const save = async (): Promise<void> => saveFile('sightline-audits.json', 'application/json', await exportAudits());
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{text('privacy')}</h2>
      <p className="soft">{text('privacyExplained')}</p>
      <output>
        {count === undefined ? '' : `${text('historyCount', { count })} ${text('serp.pagesKept', { count: pages })}`}
      </output>
      {isSure ? <p role="alert">{text('clearHistoryLoses', { count: count ?? 0, pages })}</p> : null}
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
          <Button disabled={!count && pages === 0} onClick={() => setSure(true)}>
            {text('clearHistory')}
          </Button>
        )}
      </ButtonRow>
    </section>
  );
}

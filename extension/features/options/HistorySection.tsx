import { type ReactNode, useEffect, useState } from 'react';

import { clearHistory, countAudits } from '#extension/platform/audit-store.ts';
import { useWords } from '#extension/ui/Language.tsx';

/** What is kept in this browser, and how to forget it. */
export function HistorySection(): ReactNode {
  const { text } = useWords();
  const [count, setCount] = useState<number>();
  const [isSure, setSure] = useState(false);
  useEffect(() => {
    void countAudits().then(setCount);
  }, []);
  const clear = async (): Promise<void> => {
    await clearHistory();
    setSure(false);
    setCount(await countAudits());
  };
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{text('privacy')}</h2>
      <p className="soft">{text('privacyExplained')}</p>
      <output>{count === undefined ? '' : text('historyCount', { count })}</output>
      <div className="button-row">
        {isSure ? (
          <>
            <button type="button" className="button button-primary" onClick={() => void clear()}>
              {text('clearHistorySure')}
            </button>
            <button type="button" className="button" onClick={() => setSure(false)}>
              {text('cancel')}
            </button>
          </>
        ) : (
          <button type="button" className="button" disabled={!count} onClick={() => setSure(true)}>
            {text('clearHistory')}
          </button>
        )}
      </div>
    </section>
  );
}

import { type ReactNode, useEffect, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { clearMetrics, countMetricKeywords } from '#extension/platform/storage/metric-store.ts';
import { watchTracking } from '#extension/platform/storage/tracking-news.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

interface KeptNumbersProps {
  readonly initial: number;
  /** What was said of numbers before is not so any more. */
  readonly onCleared: () => void;
}

/** How many keywords have numbers in this browser, and the way to be rid of them: some were paid for, so it asks. */
export function KeptNumbers({ initial, onCleared }: KeptNumbersProps): ReactNode {
  const language = usePartLanguage('research');
  const [count, setCount] = useState(initial);
  const [isSure, setSure] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const read = (): void =>
      void countMetricKeywords().then((counted) => {
        if (!ending.signal.aborted) setCount(counted);
      });
    read();
    watchTracking(read, ending.signal);
    return () => ending.abort();
  }, []);
  const clear = async (): Promise<void> => {
    await clearMetrics();
    setSure(false);
    onCleared();
    await askBackground('refreshNumbers', {});
  };
  return (
    <>
      <p className="soft">{translate(metricTexts, language, 'metrics.kept', { count })}</p>
      {count === 0 ? null : (
        <ButtonRow>
          {isSure ? (
            <>
              <Button kind="danger" onClick={() => void clear()}>
                {translate(metricTexts, language, 'metrics.clearSure')}
              </Button>
              <Button onClick={() => setSure(false)}>{translate(metricTexts, language, 'metrics.cancel')}</Button>
            </>
          ) : (
            <Button onClick={() => setSure(true)}>{translate(metricTexts, language, 'metrics.clear')}</Button>
          )}
        </ButtonRow>
      )}
    </>
  );
}

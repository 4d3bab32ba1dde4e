import { useEffect, useState } from 'react';

import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import type { ListNumbers } from '#extension/platform/messages/metric-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { watchTracking } from '#extension/platform/storage/tracking-news.ts';

interface ShownNumbers extends ListNumbers {
  readonly isAsking: boolean;
  /** Asks all connected sources for what they have not told: call it in a click, after its price was said. */
  readonly ask: () => Promise<void>;
}

const nothing: ListNumbers = { metrics: {}, offers: [] };

/** What sources told of a list of keywords, kept up to date. Keep list and place the same objects between renders. */
export function useListNumbers(keywords: readonly string[], place: MetricPlace): ShownNumbers {
  const [numbers, setNumbers] = useState(nothing);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const read = (): void =>
      void askBackground('recallMetrics', { keywords, place }).then((recalled) => {
        if (!ending.signal.aborted) setNumbers(recalled);
      });
    read();
    watchTracking(read, ending.signal);
    return () => ending.abort();
  }, [keywords, place]);
  return {
    ...numbers,
    isAsking,
    ask: async () => {
      setAsking(true);
      await askBackground('askForMetrics', { keywords, place, sources: null });
      setAsking(false);
    },
  };
}

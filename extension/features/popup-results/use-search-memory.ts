import { useEffect, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import type { SearchMemory } from '#extension/platform/messages/serp-messages.ts';
import { watchKeywords } from '#extension/platform/storage/keyword-news.ts';

/** What is stored of a search, again after every change; `show` puts the answer of an own change in front. */
export function useSearchMemory(visitId: string | undefined): {
  readonly known: SearchMemory | undefined;
  readonly show: (memory: SearchMemory) => void;
} {
  const [known, setKnown] = useState<SearchMemory>();
  useEffect(() => {
    if (visitId === undefined) return undefined;
    const ending = new AbortController();
    const recall = async (): Promise<void> => {
      const memory = await askBackground('recallSearch', { visitId, offersChoices: true });
      // What the user was asked stays until it is answered.
      if (!ending.signal.aborted) setKnown((before) => (before?.tracking.choices ? before : memory));
    };
    void recall();
    watchKeywords(() => void recall(), ending.signal);
    return () => ending.abort();
  }, [visitId]);
  return { known, show: setKnown };
}

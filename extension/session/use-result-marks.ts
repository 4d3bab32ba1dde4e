import { useEffect, useState } from 'react';

import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SearchMemory } from '#extension/platform/messages/serp-messages.ts';
import { watchKeywords } from '#extension/platform/storage/keyword-news.ts';
import { marksOn } from '#extension/platform/storage/marks-on.ts';
import { watchTracking } from '#extension/platform/storage/tracking-news.ts';

/** Whose results are the user's and whose a competitor's, by address, as the overlay marks them; kept up to date. */
export function useResultMarks(snapshot: SerpSnapshot): SearchMemory['marks'] {
  const [marks, setMarks] = useState<SearchMemory['marks']>({});
  useEffect(() => {
    const ending = new AbortController();
    const read = async (): Promise<void> => {
      const found = await marksOn(snapshot);
      if (!ending.signal.aborted) setMarks(found);
    };
    void read();
    watchKeywords(() => void read(), ending.signal);
    watchTracking(() => void read(), ending.signal);
    return () => ending.abort();
  }, [snapshot]);
  return marks;
}

import { useEffect, useState } from 'react';

import { emptyList, type ReadList, readList } from './read-list.ts';

/** The addresses of a text, read beside everything else; undefined while that goes on. */
export function useReadList(text: string): ReadList | undefined {
  const [read, setRead] = useState<{ readonly text: string; readonly list: ReadList }>({ text: '', list: emptyList });
  useEffect(() => {
    const ending = new AbortController();
    void readList(text, rest, ending.signal).then((list) => {
      if (list) setRead({ text, list });
    });
    return () => ending.abort();
  }, [text]);
  return read.text === text ? read.list : undefined;
}

/** Until the page has done what waits. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

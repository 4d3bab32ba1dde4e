import { useEffect, useState } from 'react';

import {
  type EngineUpdates,
  loadEngineUpdateList,
  watchEngineUpdateList,
} from '#extension/platform/storage/engine-updates.ts';

/** What backends gave of newer descriptions, followed as it changes; undefined where none was ever asked. */
export function useEngineUpdates(initial: EngineUpdates | undefined): EngineUpdates | undefined {
  const [list, setList] = useState(initial);
  useEffect(() => {
    const ending = new AbortController();
    void loadEngineUpdateList().then(setList);
    watchEngineUpdateList(setList, ending.signal);
    return () => ending.abort();
  }, []);
  return list;
}

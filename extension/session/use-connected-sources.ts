import { useEffect, useState } from 'react';

import {
  type ConnectedSource,
  loadConnectedSources,
  watchConnectedSources,
} from '#extension/platform/storage/connected-sources.ts';

/** Sources that the user connected, in their order; undefined until they are read. */
export function useConnectedSources(): readonly ConnectedSource[] | undefined {
  const [sources, setSources] = useState<readonly ConnectedSource[]>();
  useEffect(() => {
    const ending = new AbortController();
    void loadConnectedSources().then(setSources);
    watchConnectedSources(setSources, ending.signal);
    return () => ending.abort();
  }, []);
  return sources;
}

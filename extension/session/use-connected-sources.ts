import { useEffect, useState } from 'react';

import {
  type ConnectedSource,
  loadConnectedSources,
  watchConnectedSources,
} from '#extension/platform/storage/connected-sources.ts';

/** Sources that the user connected, in their order, kept up to date from what was read at first. */
export function useConnectedSources(initial: readonly ConnectedSource[]): readonly ConnectedSource[] {
  const [sources, setSources] = useState(initial);
  useEffect(() => {
    const ending = new AbortController();
    void loadConnectedSources().then(setSources);
    watchConnectedSources(setSources, ending.signal);
    return () => ending.abort();
  }, []);
  return sources;
}

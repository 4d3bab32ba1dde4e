import { useEffect, useState } from 'react';

import type { DomainAuthority } from '#shared/research/strength/strength.ts';
import { loadAuthority } from '#extension/platform/storage/authority-store.ts';
import { watchTracking } from '#extension/platform/storage/tracking-news.ts';

/** Authority of domains, a list that stays the same from drawing to drawing; undefined while it is read. Read again after each answer. */
export function useAuthority(domains: readonly string[]): DomainAuthority | undefined {
  const [authority, setAuthority] = useState<DomainAuthority>();
  useEffect(() => {
    const ending = new AbortController();
    const read = (): void =>
      void loadAuthority(domains).then((found) => {
        if (!ending.signal.aborted) setAuthority(found);
      });
    watchTracking(read, ending.signal);
    read();
    return () => ending.abort();
  }, [domains]);
  return authority;
}

import { useEffect, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';

/** Whether Search Console counts for the site; false until it is known. */
export function useHasSearches(domain: string, hasBackend: boolean): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (!hasBackend) return undefined;
    let isWanted = true;
    void askBackground('loadSiteSearches', { domain }).then(({ searches }) => {
      if (isWanted) setHas(searches !== null && searches.link.state === 'active');
    });
    return () => {
      isWanted = false;
    };
  }, [domain, hasBackend]);
  return has;
}

import { useEffect, useState } from 'react';

import { loadSnapshot } from '#extension/platform/storage/serp-store.ts';

import { resultAddresses } from './result-addresses.ts';

/** Addresses of a results page, one a line; undefined until it was read, empty where it is not kept any more. */
export function useResultsList(visitId: string | undefined): string | undefined {
  const [list, setList] = useState<string>();
  useEffect(() => {
    if (visitId === undefined) return undefined;
    let isWanted = true;
    void loadSnapshot(visitId).then((page) => {
      if (isWanted) setList(page ? resultAddresses(page).join('\n') : '');
    });
    return () => {
      isWanted = false;
    };
  }, [visitId]);
  return visitId === undefined ? '' : list;
}

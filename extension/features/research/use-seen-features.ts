import { useEffect, useState } from 'react';

import { loadNewestSnapshots } from '#extension/platform/storage/serp-store.ts';

import { type SeenFeatures, seenFeatures } from './seen-features.ts';

const none: SeenFeatures = new Map();

/** SERP features of the keywords whose results page this browser keeps; read again with each search for ideas that ends. */
export function useSeenFeatures(isRunning: boolean, mostPages: number): SeenFeatures {
  const [seen, setSeen] = useState(none);
  useEffect(() => {
    if (isRunning) return undefined;
    let isCurrent = true;
    void loadNewestSnapshots(mostPages).then((pages) => {
      if (isCurrent) setSeen(seenFeatures(pages.map(({ snapshot }) => snapshot)));
    });
    return () => {
      isCurrent = false;
    };
  }, [isRunning, mostPages]);
  return seen;
}

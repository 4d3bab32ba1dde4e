import { useEffect, useState } from 'react';

import type { VisitTrail } from '#extension/platform/browser/visit-trail.ts';
import {
  askToWatchVisits,
  hasSeenVisits,
  loadTrail,
  mayWatchVisits,
  stopWatchingVisits,
  watchTrail,
  watchVisitPermission,
} from '#extension/platform/browser/watch-visits.ts';

export interface WatchedVisit {
  readonly isPermitted: boolean;
  /** False until the browser told of any: Chromium begins with its next start after the permission. */
  readonly hasBegun: boolean;
  /** Of what the tab shows or loads now. */
  readonly trail: VisitTrail | undefined;
}

export interface VisitWatch {
  /** undefined until it was read. */
  readonly watched: WatchedVisit | undefined;
  readonly wasDenied: boolean;
  /** Must be called in the turn of a click: the browser asks the user. */
  readonly allow: (isWanted: boolean) => void;
}

/** What the browser told of the tab's way to its page, if it may tell. */
export function useVisitTrail(tabId: number): VisitWatch {
  const [watched, setWatched] = useState<WatchedVisit>();
  const [wasDenied, setDenied] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const reload = async (): Promise<void> => {
      const [isPermitted, hasBegun, trail] = await Promise.all([mayWatchVisits(), hasSeenVisits(), loadTrail(tabId)]);
      if (!ending.signal.aborted) setWatched({ isPermitted, hasBegun, trail: isPermitted ? trail : undefined });
    };
    void reload();
    watchTrail(tabId, () => void reload(), ending.signal);
    watchVisitPermission(() => void reload(), ending.signal);
    return () => ending.abort();
  }, [tabId]);
  const answer = async (asked: Promise<boolean>): Promise<void> => setDenied(!(await asked));
  const allow = (isWanted: boolean): void => {
    if (isWanted) void answer(askToWatchVisits());
    else void stopWatchingVisits();
  };
  return { watched, wasDenied, allow };
}

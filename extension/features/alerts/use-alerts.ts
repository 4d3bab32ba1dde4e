import { useCallback, useEffect, useState } from 'react';

import type { SiteAlerts } from '#extension/platform/messages/alert-messages.ts';
import type { SiteAlertEvent } from '#extension/platform/storage/alert-records.ts';
import { loadAlertEvents } from '#extension/platform/storage/alert-store.ts';
import { watchKeywords } from '#extension/platform/storage/keyword-news.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';

export interface AlertsOfSite {
  /** Undefined until it is known. */
  readonly alerts: SiteAlerts | undefined;
  /** Newest first. */
  readonly events: readonly SiteAlertEvent[];
  readonly reload: () => Promise<void>;
}

const comingMs = 2_000;

/** Rules, channels and alerts of a site; the alerts again with each that comes. */
export function useAlerts(domain: string): AlertsOfSite {
  const [alerts, setAlerts] = useState<SiteAlerts>();
  const [events, setEvents] = useState<readonly SiteAlertEvent[]>([]);
  const reload = useCallback(async () => setAlerts(await askBackground('loadAlerts', { domain })), [domain]);
  useEffect(() => {
    const ending = new AbortController();
    const read = async (): Promise<void> => {
      const found = await loadAlertEvents(domain);
      if (!ending.signal.aborted) setEvents(found);
    };
    void read();
    void askBackground('loadAlerts', { domain }).then((loaded) => {
      if (!ending.signal.aborted) setAlerts(loaded);
    });
    watchKeywords(() => void read(), ending.signal);
    return () => ending.abort();
  }, [domain]);
  // The site reaches a backend that was connected just now within seconds.
  const isComing = alerts?.isComing === true;
  useEffect(() => {
    if (!isComing) return undefined;
    const timer = setInterval(() => void reload(), comingMs);
    return () => clearInterval(timer);
  }, [isComing, reload]);
  return { alerts, events, reload };
}

import { useEffect, useState } from 'react';

import type { LiveMessage } from '#shared/api/live-message.ts';
import type { SyncState } from '#extension/platform/messages/keyword-messages.ts';
import { updateKeywordCopies } from '#extension/platform/storage/site-copies.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { holdLiveSocket } from '#extension/platform/network/live-socket.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';

import { logGrowth } from './log-growth.ts';

/** How a site's figures come in. */
export type LiveState = 'local' | 'syncing' | 'synced' | 'live' | 'offline';

/** How they come in, and when the backend last told all of them; null where it has not yet. */
export interface LiveSite {
  readonly state: LiveState;
  readonly syncedAt: string | null;
}

/** Where no socket is held, the backend is asked this often whether it is there. */
const againMs = 15_000;

/** Brings a site up to date with the backend, then keeps it so while the surface is open. */
export function useLiveSite(domain: string | undefined): LiveSite {
  const [live, setLive] = useState<LiveSite & { readonly domain: string | undefined }>();
  useEffect(() => {
    const ending = new AbortController();
    const show = (state: LiveState): void => {
      if (ending.signal.aborted) return;
      const isFresh = state === 'synced' || state === 'live';
      setLive((before) => ({
        domain,
        state,
        syncedAt: isFresh ? new Date().toISOString() : before && before.domain === domain ? before.syncedAt : null,
      }));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookAgain = (state: LiveState): void => {
      timer = setTimeout(() => void look(state), againMs);
    };
    const look = async (state: LiveState): Promise<void> => {
      // One is connected in the options, in another tab: that alone needs no worker to be woken for.
      const isStill = state === 'local' && !(await loadBackendAccess());
      if (ending.signal.aborted) return;
      if (isStill) lookAgain(state);
      else await bring();
    };
    const bring = async (): Promise<void> => {
      // The workspace may have sites of which this browser never heard.
      const state =
        domain === undefined
          ? await askBackground('syncSites', {})
          : stateAfter(await askBackground('syncSite', { domain }));
      if (ending.signal.aborted) return;
      show(state);
      // No socket tells that a backend went away, nor that it is back.
      if (domain !== undefined && state === 'live') hold(domain, show, ending.signal);
      else lookAgain(state);
    };
    void bring();
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [domain]);
  return live && live.domain === domain ? live : syncing;
}

const syncing: LiveSite = { state: 'syncing', syncedAt: null };

function stateAfter({ state }: SyncState): LiveState {
  if (state === 'local') return 'local';
  return state === 'synced' ? 'live' : 'offline';
}

function hold(domain: string, show: (state: LiveState) => void, signal: AbortSignal): void {
  holdLiveSocket({
    openUrl: async () => (await askBackground('openLive', { domain }))?.url ?? null,
    onMessage: (message) => void take(domain, message),
    onState: (isOpen) => show(isOpen ? 'live' : 'offline'),
    signal,
  });
}

/** Ranks come with their keyword and are kept at once; for everything else the site is read again. */
async function take(domain: string, message: LiveMessage): Promise<void> {
  if (message.type !== 'events' && message.type !== 'refetch') return;
  const events = message.type === 'events' ? message.events.map(({ event }) => event) : [];
  const ranked = new Map(
    events.flatMap((event) => (event.type === 'keyword.ranked' ? [[event.keyword.id, event.keyword]] : [])),
  );
  if (ranked.size > 0) await updateKeywordCopies(domain, [...ranked.values()]);
  // A rank that was found elsewhere is in the log too.
  if (ranked.size > 0 || message.type === 'refetch' || events.some(({ type }) => type === 'log.grown'))
    logGrowth.dispatchEvent(new Event('grown'));
  if (message.type === 'refetch' || events.some(({ type }) => type === 'keywords.changed')) {
    await askBackground('syncSite', { domain });
  }
}

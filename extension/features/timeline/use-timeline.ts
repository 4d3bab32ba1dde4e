import { useCallback, useEffect, useState } from 'react';

import { callEndpoint, type CallOptions } from '#shared/api/call.ts';
import { listEvents } from '#shared/api/endpoints/events.ts';
import { listProjects } from '#shared/api/endpoints/projects.ts';
import type { EventKind, LoggedEvent } from '#shared/events/logged-event.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { sayFailure } from '#extension/session/ask-connected.ts';
import { logGrowth } from '#extension/session/log-growth.ts';

export interface Timeline {
  /** `none`: no backend is connected. `unknown`: the backend has no such site. */
  readonly state: 'loading' | 'none' | 'unknown' | 'read';
  /** Newest first. */
  readonly events: readonly LoggedEvent[];
  /** Domains of projects, by id. */
  readonly sites: ReadonlyMap<string, string>;
  readonly failure: string | null;
  readonly hasMore: boolean;
  readonly showMore: () => void;
}

const perPage = 50;
/** The socket of a site tells of it at once; without one, and for all sites, this has to do. */
const rereadMs = 5_000;

/** What the log of the connected backend says of a site, or of all; read again every few seconds while it is shown. */
export function useTimeline(domain: string | undefined, kinds: readonly EventKind[] | undefined): Timeline {
  const [state, setState] = useState<Timeline['state']>('loading');
  const [events, setEvents] = useState<readonly LoggedEvent[]>([]);
  const [sites, setSites] = useState<Timeline['sites']>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const [hasMore, setMore] = useState(false);
  const [wanted, setWanted] = useState(perPage);
  const kind = kinds?.join(',');
  const read = useCallback(async (): Promise<() => void> => {
    const access = await loadBackendAccess();
    if (!access) return () => setState('none');
    const found = await readLog(access, domain, { kind, wanted });
    return () => {
      setFailure(found.failure);
      if (found.failure !== null) {
        setState('read');
        return;
      }
      setState(found.isKnown ? 'read' : 'unknown');
      setSites(found.sites);
      setEvents(found.events);
      setMore(found.hasMore);
    };
  }, [domain, kind, wanted]);
  useEffect(() => {
    // What comes late, of another filter, is dropped.
    let isOver = false;
    const readAgain = async (): Promise<void> => {
      const show = await read();
      if (!isOver) show();
    };
    void readAgain();
    const timer = setInterval(() => void (document.visibilityState === 'visible' && readAgain()), rereadMs);
    const readOn = (): void => void readAgain();
    logGrowth.addEventListener('grown', readOn);
    return () => {
      isOver = true;
      logGrowth.removeEventListener('grown', readOn);
      clearInterval(timer);
    };
  }, [read]);
  return { state, events, sites, failure, hasMore, showMore: () => setWanted((count) => count + perPage) };
}

/** The newest `wanted` events, page by page. */
async function readLog(
  access: CallOptions,
  domain: string | undefined,
  { kind, wanted }: { readonly kind: string | undefined; readonly wanted: number },
): Promise<Pick<Timeline, 'events' | 'sites' | 'failure' | 'hasMore'> & { readonly isKnown: boolean }> {
  const nothing = { events: [], sites: new Map<string, string>(), hasMore: false, isKnown: false };
  const projects = await callEndpoint(listProjects, { query: { limit: 200 } }, access);
  if (!projects.ok) return { ...nothing, failure: sayFailure(projects.failure) };
  const sites = new Map(projects.value.items.map((project) => [project.id, project.domain]));
  const projectId = projects.value.items.find((project) => project.domain === domain)?.id;
  if (domain !== undefined && projectId === undefined) return { ...nothing, sites, failure: null };
  const filter = { ...(projectId === undefined ? {} : { projectId }), ...(kind === undefined ? {} : { kind }) };
  const events: LoggedEvent[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const page = await callEndpoint(listEvents, { query: { ...filter, before, limit: perPage } }, access);
    if (!page.ok) return { ...nothing, failure: sayFailure(page.failure) };
    events.push(...page.value.items);
    const { next } = page.value;
    if (next === null || events.length >= wanted) {
      return { events, sites, failure: null, hasMore: next !== null, isKnown: true };
    }
    before = next;
  }
}

import { useCallback, useEffect, useState } from 'react';

import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import type { EndpointInput } from '#shared/api/endpoint.ts';
import { type AlertChannel, listAlertChannels } from '#shared/api/endpoints/alerts.ts';
import {
  deleteMonitor,
  listMonitorChanges,
  listMonitors,
  lookNow,
  type Monitor,
  type MonitorChange,
  updateMonitor,
} from '#shared/api/endpoints/monitors.ts';
import { listProjects } from '#shared/api/endpoints/projects.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { sayFailure } from '#extension/session/ask-connected.ts';

import { createMonitor, type NewMonitor } from './create-monitor.ts';

export type MonitorEdit = EndpointInput<typeof updateMonitor>['body'];

export interface MonitorsOfBackend {
  /** `none`: no backend is connected. */
  readonly state: 'loading' | 'none' | 'read';
  readonly monitors: readonly Monitor[];
  readonly channels: readonly AlertChannel[];
  /** Domains of projects, by id. */
  readonly sites: ReadonlyMap<string, string>;
  /** Why the last call came to nothing. */
  readonly failure: string | null;
  /** Why the list could not be read, and of which backend; `monitors` is then what was read before. */
  readonly away: { readonly backend: string; readonly reason: string } | null;
  /** The backend is on this machine, or in this network. */
  readonly isNear: boolean;
  /** The monitor's id; undefined where it was refused. `site`: for which a foreign address is watched. */
  readonly add: (given: NewMonitor, site?: string) => Promise<string | undefined>;
  readonly edit: (monitorId: string, given: MonitorEdit) => Promise<void>;
  readonly look: (monitorId: string) => Promise<void>;
  readonly remove: (monitorId: string) => Promise<boolean>;
  /** Newest first, the newest fifty. */
  readonly changesOf: (monitorId: string) => Promise<readonly MonitorChange[]>;
}

const rereadMs = 5_000;
/** Changes of a monitor that are read, newest first. */
export const shownChanges = 50;

/** The workspace's monitors, read again every few seconds while they are shown. */
export function useMonitors(): MonitorsOfBackend {
  const [state, setState] = useState<MonitorsOfBackend['state']>('loading');
  const [monitors, setMonitors] = useState<readonly Monitor[]>([]);
  const [channels, setChannels] = useState<readonly AlertChannel[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [sites, setSites] = useState<MonitorsOfBackend['sites']>(new Map());
  const [away, setAway] = useState<MonitorsOfBackend['away']>(null);
  const [isNear, setNear] = useState(false);
  const reload = useCallback(async (): Promise<void> => {
    const access = await loadBackendAccess();
    if (!access) {
      setState('none');
      return;
    }
    const listed = await callEndpoint(listMonitors, { query: {} }, access);
    const { hostname } = new URL(access.baseUrl);
    setNear(isPrivateHost(hostname));
    if (listed.ok) setMonitors(listed.value.items);
    setAway(listed.ok ? null : { backend: hostname, reason: sayFailure(listed.failure) });
    setState('read');
  }, []);
  useEffect(() => {
    const readFirst = async (): Promise<void> => {
      await reload();
    };
    void readFirst();
    const timer = setInterval(() => void (document.visibilityState === 'visible' && reload()), rereadMs);
    return () => clearInterval(timer);
  }, [reload]);
  // Again once the backend has come back, and with each new monitor, which may be of a new site.
  const isAway = away !== null;
  useEffect(() => {
    const readAround = async (): Promise<void> => {
      const access = await loadBackendAccess();
      if (!access || isAway) return;
      const [listed, projects] = await Promise.all([
        callEndpoint(listAlertChannels, {}, access),
        callEndpoint(listProjects, { query: { limit: 200 } }, access),
      ]);
      if (listed.ok) setChannels(listed.value.items);
      if (projects.ok) setSites(new Map(projects.value.items.map(({ domain, id }) => [id, domain])));
    };
    void readAround();
  }, [isAway, monitors.length]);
  const call = useCallback(
    async <T>(send: (access: CallOptions) => Promise<Result<T, CallFailure>>): Promise<T | undefined> => {
      const access = await loadBackendAccess();
      if (!access) return undefined;
      const sent = await send(access);
      setFailure(sent.ok ? null : sayFailure(sent.failure));
      await reload();
      return sent.ok ? sent.value : undefined;
    },
    [reload],
  );
  return {
    state,
    monitors,
    channels,
    sites,
    failure,
    away,
    isNear,
    add: async (body, site) => (await call((access) => createMonitor(access, body, site)))?.id,
    edit: async (monitorId, body) => {
      await call((access) => callEndpoint(updateMonitor, { params: { monitorId }, body }, access));
    },
    look: async (monitorId) => {
      await call((access) => callEndpoint(lookNow, { params: { monitorId } }, access));
    },
    remove: async (monitorId) => {
      const params = { monitorId };
      const removed = await call(async (access) => {
        const sent = await callEndpoint(deleteMonitor, { params }, access);
        return sent.ok ? ok(true) : sent;
      });
      return removed === true;
    },
    changesOf: useCallback(async (monitorId) => {
      const access = await loadBackendAccess();
      if (!access) return [];
      const input = { params: { monitorId }, query: { limit: shownChanges } };
      const listed = await callEndpoint(listMonitorChanges, input, access);
      return listed.ok ? listed.value.items : [];
    }, []),
  };
}

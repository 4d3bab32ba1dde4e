import { useCallback, useEffect, useState } from 'react';

import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import type { EndpointInput } from '#shared/api/endpoint.ts';
import { type AlertChannel, listAlertChannels } from '#shared/api/endpoints/alerts.ts';
import {
  createMonitor,
  deleteMonitor,
  listMonitorChanges,
  listMonitors,
  lookNow,
  type Monitor,
  type MonitorChange,
  updateMonitor,
} from '#shared/api/endpoints/monitors.ts';
import { createProject, listProjects } from '#shared/api/endpoints/projects.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';

export type NewMonitor = EndpointInput<typeof createMonitor>['body'];
export type MonitorEdit = EndpointInput<typeof updateMonitor>['body'];

export interface MonitorsOfBackend {
  /** `none`: no backend is connected. */
  readonly state: 'loading' | 'none' | 'read';
  readonly monitors: readonly Monitor[];
  readonly channels: readonly AlertChannel[];
  /** Why the last call came to nothing. */
  readonly failure: string | null;
  /** The monitor's id; undefined where it was refused. */
  readonly add: (given: NewMonitor) => Promise<string | undefined>;
  readonly edit: (monitorId: string, given: MonitorEdit) => Promise<void>;
  readonly look: (monitorId: string) => Promise<void>;
  readonly remove: (monitorId: string) => Promise<boolean>;
  /** Newest first, the newest fifty. */
  readonly changesOf: (monitorId: string) => Promise<readonly MonitorChange[]>;
}

const rereadMs = 5_000;
const shownChanges = 50;

/** The workspace's monitors, read again every few seconds while they are shown. */
export function useMonitors(): MonitorsOfBackend {
  const [state, setState] = useState<MonitorsOfBackend['state']>('loading');
  const [monitors, setMonitors] = useState<readonly Monitor[]>([]);
  const [channels, setChannels] = useState<readonly AlertChannel[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const reload = useCallback(async (): Promise<void> => {
    const access = await loadBackendAccess();
    if (!access) {
      setState('none');
      return;
    }
    const listed = await callEndpoint(listMonitors, { query: {} }, access);
    if (listed.ok) setMonitors(listed.value.items);
    else setFailure(describeFailure(listed.failure));
    setState('read');
  }, []);
  useEffect(() => {
    const readAll = async (): Promise<void> => {
      const access = await loadBackendAccess();
      const listed = access && (await callEndpoint(listAlertChannels, {}, access));
      if (listed?.ok) setChannels(listed.value.items);
      await reload();
    };
    void readAll();
    const timer = setInterval(() => void (document.visibilityState === 'visible' && reload()), rereadMs);
    return () => clearInterval(timer);
  }, [reload]);
  const call = useCallback(
    async <T>(send: (access: CallOptions) => Promise<Result<T, CallFailure>>): Promise<T | undefined> => {
      const access = await loadBackendAccess();
      if (!access) return undefined;
      const sent = await send(access);
      setFailure(sent.ok ? null : describeFailure(sent.failure));
      await reload();
      return sent.ok ? sent.value : undefined;
    },
    [reload],
  );
  return {
    state,
    monitors,
    channels,
    failure,
    add: async (body) => (await call((access) => create(access, body)))?.id,
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

/** In the project whose site the address is of; one is made where there is none yet. */
async function create(access: CallOptions, body: NewMonitor): Promise<Result<Monitor, CallFailure>> {
  const host = (URL.parse(body.url)?.hostname ?? '').replace(/^www\./, '');
  const listed = await callEndpoint(listProjects, { query: { limit: 200 } }, access);
  if (!listed.ok) return listed;
  let projectId = listed.value.items.find(({ domain }) => host === domain || host.endsWith(`.${domain}`))?.id;
  if (projectId === undefined) {
    const made = await callEndpoint(createProject, { body: { name: host, domain: host } }, access);
    if (!made.ok) return err(made.failure);
    projectId = made.value.id;
  }
  return callEndpoint(createMonitor, { params: { projectId }, body }, access);
}

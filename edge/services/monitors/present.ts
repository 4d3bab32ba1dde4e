import type { Monitor, MonitorChange, monitorStatuses } from '#shared/api/endpoints/monitors.ts';
import { maintenanceEndMs, monitorSettings } from '#shared/monitors/monitor-settings.ts';
import type { Snapshot } from '#shared/monitors/snapshot.ts';

import type { MonitorChangeRow } from '../../repositories/monitor-changes.ts';
import type { MonitorRow } from '../../repositories/monitors.ts';

/** A monitor as the API shows it. */
export function presentMonitor(row: MonitorRow, nowMs: number): Monitor {
  const { createdAt, id, kind, lastLookAt, nextLookAt, projectId, settings, state, url } = row;
  const sorted = state.latencies.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    id,
    projectId,
    kind,
    url,
    ...monitorSettings.parse(settings),
    status: statusOf(row, nowMs),
    note: state.note,
    seen: firstLines(state.base ?? {}),
    unsteady: [...state.unsteady],
    latency: sorted.length === 0 ? null : { median: at(0.5), p95: at(0.95), looks: sorted.length },
    lastLookAt: lastLookAt?.toISOString() ?? null,
    nextLookAt: settings.isPaused ? null : (nextLookAt?.toISOString() ?? null),
    createdAt: createdAt.toISOString(),
  };
}

export function presentMonitorChange({ at, fields, id, monitorId }: MonitorChangeRow): MonitorChange {
  return { id, monitorId, fields: [...fields], at: at.toISOString() };
}

const shownLines = 5;

function firstLines(seen: Snapshot): Snapshot {
  return Object.fromEntries(Object.entries(seen).map(([field, lines]) => [field, lines.slice(0, shownLines)]));
}

function statusOf({ settings, state }: MonitorRow, nowMs: number): (typeof monitorStatuses)[number] {
  if (settings.isPaused) return 'paused';
  if (maintenanceEndMs(settings, nowMs) !== null) return 'maintenance';
  if (state.busy > 0) return 'busy';
  if (!state.base) return 'waiting';
  if (state.isSilent === true) return 'silent';
  if (state.pending && state.unsteady.length === 0) return 'confirming';
  if (Object.keys(state.base).length === 0) return 'silent';
  switch (state.base.state?.[0]) {
    case undefined:
      return 'same';
    case 'down':
      return 'down';
    case 'slow':
      return 'slow';
    case 'login':
      return 'login';
    default:
      return 'up';
  }
}

import type { Locale } from '#shared/kernel/locale.ts';
import type { MonitorSettings } from '#shared/monitors/monitor-settings.ts';
import { nameMonitor } from '#shared/monitors/name-monitor.ts';
import { type Outage, outagesOf } from '#shared/monitors/outages.ts';
import { sumUptime, type UptimeWindow } from '#shared/monitors/watched-time.ts';

import type { Backend } from '../../backend.ts';
import { listMonitorChangesSince } from '../../repositories/monitor-changes.ts';
import { listMonitorHours } from '../../repositories/monitor-hours.ts';
import { listMonitorRows } from '../../repositories/monitors.ts';
import { findAllStatusPages } from '../../repositories/status-pages.ts';
import { presentMonitor } from '../monitors/present.ts';
import { uptimeSince } from '../monitors/read-uptime.ts';

/** Days of outages that a status page tells. */
export const statusDays = 90;
const mostChanges = 5_000;
const dayMs = 86_400_000;
/** Looks that were missed before an address counts as not looked at. */
const missedLooks = 3;

/** How an address stands for the readers of a status page. */
export interface PublicStanding {
  /** As its owner calls it, else host and path. */
  readonly name: string;
  readonly uptime: readonly UptimeWindow[];
  readonly status: 'up' | 'slow' | 'login' | 'down' | 'waiting' | 'maintenance' | 'notLooked';
  readonly lastLookAt: string | null;
  readonly everyMinutes: MonitorSettings['everyMinutes'];
  readonly latency: { readonly median: number; readonly looks: number } | null;
  /** Newest first. */
  readonly outages: readonly Outage[];
  /** From when on outages are known. */
  readonly sinceMs: number;
}

export interface PublicStatus {
  readonly title: string;
  readonly locale: Locale;
  readonly standings: readonly PublicStanding[];
}

/** What the page with that token shows; undefined where there is none. Tells nothing that the owner did not choose to show. */
export async function loadPublicStatus({ clock, store }: Backend, token: string): Promise<PublicStatus | undefined> {
  const page = await findAllStatusPages(store.db, token);
  if (!page) return undefined;
  const { locale, projectId, title, workspaceId } = page;
  const nowMs = clock();
  const since = new Date(nowMs - statusDays * dayMs);
  const rows = await listMonitorRows(workspaceId, store.db, projectId);
  const shown = page.monitorIds.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const monitorIds = shown.map(({ id }) => id);
  const hours = await listMonitorHours(workspaceId, store.db, { monitorIds, since: uptimeSince(nowMs) });
  const changes = await listMonitorChangesSince(workspaceId, store.db, { monitorIds, since, limit: mostChanges });
  const oldestMs = changes.length < mostChanges ? since.getTime() : (changes[0]?.at.getTime() ?? nowMs);
  const standings = shown.map((row): PublicStanding => {
    const { everyMinutes, lastLookAt, latency, seen, status, ...address } = presentMonitor(row, nowMs);
    const own = changes.filter(({ monitorId }) => monitorId === row.id);
    const sinceMs = Math.max(oldestMs, row.createdAt.getTime());
    const isLate = row.lastLookAt !== null && nowMs - row.lastLookAt.getTime() > missedLooks * everyMinutes * 60_000;
    return {
      name: nameMonitor(address),
      uptime: sumUptime(
        hours.filter(({ monitorId }) => monitorId === row.id),
        nowMs,
      ),
      status: isLate && status !== 'maintenance' ? 'notLooked' : publicStatus(status, seen.state?.[0]),
      lastLookAt,
      everyMinutes,
      latency,
      outages: outagesOf(
        own.map(({ at, fields }) => ({ atMs: at.getTime(), fields })),
        { sinceMs, standing: seen.state?.[0] },
      ),
      sinceMs,
    };
  });
  return { title, locale, standings };
}

/** While a second look is to come, and while a host asks to wait, an address stands as it did. */
function publicStatus(
  status: ReturnType<typeof presentMonitor>['status'],
  state: string | undefined,
): PublicStanding['status'] {
  if (status === 'maintenance' || status === 'waiting') return status;
  if (status === 'paused') return 'notLooked';
  return (['up', 'slow', 'login', 'down'] as const).find((each) => each === state) ?? 'notLooked';
}

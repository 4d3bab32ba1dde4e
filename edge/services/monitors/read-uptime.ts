import type { readUptime as endpoint } from '#shared/api/endpoints/monitors.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { sumUptime, uptimeDays } from '#shared/monitors/watched-time.ts';

import { listMonitorHours } from '../../repositories/monitor-hours.ts';
import { findMonitor } from '../../repositories/monitors.ts';
import type { RequestContext } from '../context.ts';

/** Throws `not_found` where the workspace has no such monitor. */
export async function readUptime(
  { clock, store, workspaceId }: RequestContext,
  monitorId: string,
): Promise<EndpointOutput<typeof endpoint>> {
  if (!(await findMonitor(workspaceId, store.db, monitorId))) throw new AppError('not_found');
  const since = uptimeSince(clock());
  const hours = await listMonitorHours(workspaceId, store.db, { monitorIds: [monitorId], since });
  return { windows: [...sumUptime(hours, clock())] };
}

/** The beginning of the longest window. */
export function uptimeSince(nowMs: number): Date {
  return new Date(nowMs - Math.max(...uptimeDays) * 86_400_000);
}

import type { Monitor, updateMonitor as endpoint } from '#shared/api/endpoints/monitors.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { maintenanceEndMs, monitorSettings } from '#shared/monitors/monitor-settings.ts';

import {
  deleteMonitorRow,
  listMonitorRows,
  lockMonitor,
  lockMonitorsOf,
  updateMonitor as write,
} from '../../repositories/monitors.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { planLook } from './plan-look.ts';
import { presentMonitor } from './present.ts';
import { requireFairSettings } from './require-fair-settings.ts';
import { sealKey } from './seal-key.ts';

/** Looks at once where it goes on, at another interval, or after a maintenance that ends. Throws `not_found` or `quota_exceeded`. */
export async function updateMonitor(
  context: RequestContext,
  monitorId: string,
  { key, ...given }: ParsedInput<typeof endpoint>['body'],
): Promise<Monitor> {
  const { clock, monitorTimers, store, tokenSeal, workspaceId } = context;
  const now = new Date(clock());
  const { after, before } = await store.transaction(async (tx) => {
    await lockMonitorsOf(workspaceId, tx);
    const row = await lockMonitor(workspaceId, tx, monitorId);
    if (!row) throw new AppError('not_found');
    const settings = monitorSettings.parse({ ...row.settings, ...given });
    const others = (await listMonitorRows(workspaceId, tx)).filter(({ id }) => id !== monitorId);
    await requireFairSettings(workspaceId, tx, { kind: row.kind, settings }, others);
    const isOther =
      settings.everyMinutes !== row.settings.everyMinutes ||
      settings.isPaused !== row.settings.isPaused ||
      maintenanceEndMs(settings, now.getTime()) !== maintenanceEndMs(row.settings, now.getTime());
    const sealedKey = key !== undefined && row.kind === 'vitals' ? await sealKey(tokenSeal, key, []) : row.sealedKey;
    const values = { settings, sealedKey, updatedAt: now, ...(isOther ? { nextLookAt: now } : {}) };
    await write(workspaceId, tx, monitorId, values);
    const changed = { ...row, ...values };
    const answer = presentMonitor(changed, now.getTime());
    const record = { action: 'monitors.update', subjectId: monitorId, status: 200, answer } as const;
    for (const each of recordChange(context, tx, record)) await each;
    return { before: row, after: changed };
  });
  if (after.settings.isPaused) await monitorTimers.clear(monitorId);
  else if (after.nextLookAt !== before.nextLookAt) await planLook(context, workspaceId, after, now.getTime());
  return presentMonitor(after, now.getTime());
}

/** Throws `not_found`, or `conflict` for one that is paused. */
export async function lookNow(context: RequestContext, monitorId: string): Promise<void> {
  const { clock, store, workspaceId } = context;
  const now = new Date(clock());
  const row = await store.transaction(async (tx) => {
    const found = await lockMonitor(workspaceId, tx, monitorId);
    if (!found) throw new AppError('not_found');
    if (found.settings.isPaused)
      throw new AppError('conflict', { message: 'This monitor is paused. Continue it first.' });
    await write(workspaceId, tx, monitorId, { nextLookAt: now });
    const record = { action: 'monitors.look', subjectId: monitorId, status: 204, answer: undefined } as const;
    for (const each of recordChange(context, tx, record)) await each;
    return found;
  });
  await planLook(context, workspaceId, row, now.getTime());
}

/** Also while it looks: what that finds is written nowhere. Throws `not_found`. */
export async function deleteMonitor(context: RequestContext, monitorId: string): Promise<void> {
  const { monitorTimers, store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await lockMonitor(workspaceId, tx, monitorId))) throw new AppError('not_found');
    await deleteMonitorRow(workspaceId, tx, monitorId);
    const record = { action: 'monitors.delete', subjectId: monitorId, status: 204, answer: undefined } as const;
    for (const each of recordChange(context, tx, record)) await each;
  });
  // Where this comes to nothing, the next look finds no monitor and does it.
  await monitorTimers.clear(monitorId);
}

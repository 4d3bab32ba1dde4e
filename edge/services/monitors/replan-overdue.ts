import type { Backend } from '../../backend.ts';
import { listAllOverdueMonitors } from '../../repositories/monitors.ts';
import { planLook } from './plan-look.ts';

/** Longer than a look with all its retries waits. */
const lateMs = 10 * 60_000;
const perRound = 200;

/** Has monitors ring again whose look is long overdue: their object was never told, or lost what it was. */
export async function replanOverdueMonitors(context: Backend): Promise<void> {
  const nowMs = context.clock();
  const rows = await listAllOverdueMonitors(context.store.db, new Date(nowMs - lateMs), perRound);
  for (const { workspaceId, ...row } of rows) await planLook(context, workspaceId, row, nowMs);
}

import type { Backend } from '../../backend.ts';
import type { MonitorRow } from '../../repositories/monitors.ts';

/** Has the monitor's object ring at that time, and then at the usual interval. */
export async function planLook(
  { monitorTimers }: Pick<Backend, 'monitorTimers'>,
  workspaceId: string,
  { id, settings, url }: Pick<MonitorRow, 'id' | 'url' | 'settings'>,
  atMs: number,
): Promise<void> {
  const plan = { workspaceId, monitorId: id, origin: new URL(url).origin, everyMs: settings.everyMinutes * 60_000 };
  await monitorTimers.plan(plan, atMs);
}

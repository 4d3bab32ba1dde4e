import { type createMonitor as endpoint, maxMonitors, type Monitor } from '#shared/api/endpoints/monitors.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';
import { firstState } from '#shared/monitors/judge-look.ts';

import { insertMonitor, listMonitorRows, lockMonitorsOf, type MonitorRow } from '../../repositories/monitors.ts';
import { lockProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { planLook } from './plan-look.ts';
import { presentMonitor } from './present.ts';
import { requireKeyword } from './require-keyword.ts';
import { sealKey } from './seal-key.ts';
import { requireAddress, requireFairSettings } from './require-fair-settings.ts';

/** The first look comes at once. Throws `not_found`, `invalid_request` or `quota_exceeded`. */
export async function createMonitor(
  context: RequestContext,
  projectId: string,
  { key, kind, url: given, ...wanted }: ParsedInput<typeof endpoint>['body'],
): Promise<Monitor> {
  const { clock, store, tokenSeal, workspaceId } = context;
  const url = requireAddress(context, given);
  const now = new Date(clock());
  const row = await store.transaction(async (tx) => {
    await lockMonitorsOf(workspaceId, tx);
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
    const others = await listMonitorRows(workspaceId, tx);
    if (others.length >= maxMonitors) {
      throw new AppError('quota_exceeded', {
        message: `A workspace has at most ${maxMonitors} monitors. Delete one first.`,
      });
    }
    const settings = await requireKeyword(workspaceId, tx, { kind, projectId, settings: wanted });
    await requireFairSettings(workspaceId, tx, { kind, settings }, others);
    const sealedKey = kind === 'vitals' ? await sealKey(tokenSeal, key, others) : null;
    const made: MonitorRow = {
      id: newId(now.getTime()),
      projectId,
      kind,
      url,
      settings,
      sealedKey,
      state: firstState,
      lastDueMs: 0,
      lastLookAt: null,
      nextLookAt: now,
      createdAt: now,
      updatedAt: now,
    };
    await insertMonitor(workspaceId, tx, made);
    const answer = presentMonitor(made, now.getTime());
    const record = { action: 'monitors.create', subjectId: made.id, status: 201, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return made;
  });
  // Where this comes to nothing, the sweep finds it overdue.
  if (!row.settings.isPaused) await planLook(context, workspaceId, row, now.getTime());
  return presentMonitor(row, now.getTime());
}

import type { saveStatusPage as endpoint, StatusPage } from '#shared/api/endpoints/status-pages.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { listMonitorRows } from '../../repositories/monitors.ts';
import { lockProject } from '../../repositories/projects.ts';
import { findStatusPage, upsertStatusPage } from '../../repositories/status-pages.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { requireOrigin } from '../require-origin.ts';
import { presentStatusPage } from './present.ts';

/**
 * Throws `not_found`, `invalid_request` for what is no monitor of whether an address of this project answers, or
 * `unavailable` where this backend knows no address for the link.
 */
export async function saveStatusPage(
  context: RequestContext,
  projectId: string,
  { locale, monitorIds: given, renewsLink, title }: ParsedInput<typeof endpoint>['body'],
): Promise<StatusPage> {
  const { clock, store, workspaceId } = context;
  requireOrigin(context);
  return store.transaction(async (tx) => {
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
    const known = new Map((await listMonitorRows(workspaceId, tx)).map((monitor) => [monitor.id, monitor]));
    const monitorIds = [...new Set(given)];
    if (!monitorIds.every((id) => known.has(id)))
      throw new AppError('not_found', {
        message: 'One of the monitors is not there. Read the list of monitors again.',
      });
    const wrong = monitorIds.findIndex((id) => {
      const monitor = known.get(id);
      return monitor?.kind !== 'uptime' || monitor.projectId !== projectId;
    });
    if (wrong !== -1) {
      const message = 'is no monitor of this project that looks whether an address answers';
      throw new AppError('invalid_request', { details: [{ path: `body.monitorIds.${wrong}`, message }] });
    }
    const before = await findStatusPage(workspaceId, tx, projectId);
    const token = before && !renewsLink ? before.token : newToken();
    const row = { projectId, token, title, monitorIds, locale, updatedAt: new Date(clock()) };
    await upsertStatusPage(workspaceId, tx, row);
    const answer = presentStatusPage(context, row);
    const record = { action: 'statusPages.save', subjectId: projectId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}

/** 128 random bits, as a path takes them. */
function newToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

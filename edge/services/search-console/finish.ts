import type { SearchConsoleLink } from '#shared/api/endpoints/search-console.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { lockProject } from '../../repositories/projects.ts';
import { findSearchConsoleLink, upsertSearchConsoleLink } from '../../repositories/search-console-links.ts';
import type { RequestContext } from '../context.ts';
import { takeOAuthGain } from '../oauth/oauth-state.ts';
import { recordChange } from '../record-change.ts';
import { connection } from './connection.ts';
import { presentLink } from './present.ts';

/**
 * Connects a project with what its own user brought back from Google. A project that was connected before keeps its
 * property and what was read. Throws `not_found` for a code that is used up, too old, or of another user or project.
 */
export async function finishSearchConsole(
  context: RequestContext,
  projectId: string,
  code: string,
): Promise<SearchConsoleLink> {
  const { clock, principal, store, workspaceId } = context;
  return store.transaction(async (tx) => {
    const gain = await takeOAuthGain(tx, clock, { kind: 'search-console', code, schema: connection });
    const isOwn =
      gain?.actorId === principal.userId && gain.projectId === projectId && gain.workspaceId === workspaceId;
    if (!isOwn || !(await lockProject(workspaceId, tx, projectId))) {
      throw new AppError('not_found', { message: 'This code is used up or too old. Connect Search Console again.' });
    }
    const before = await findSearchConsoleLink(workspaceId, tx, projectId);
    const now = new Date(clock());
    const kept = before ?? {
      property: null,
      importedUntil: null,
      filledFrom: null,
      fillStartedAt: null,
      createdAt: now,
    };
    const status = kept.property === null ? 'choosing' : 'active';
    const { refreshToken } = gain;
    const row = { ...kept, projectId, refreshToken, status, nextRunAt: now, failures: 0, reason: null } as const;
    await upsertSearchConsoleLink(workspaceId, tx, row);
    const answer = presentLink(row, true);
    const record = { action: 'searchConsole.finish', subjectId: projectId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}

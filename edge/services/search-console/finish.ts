import { z } from 'zod';

import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { insertAuditLogRow } from '../../repositories/audit-log.ts';
import { lockProject } from '../../repositories/projects.ts';
import { findSearchConsoleLink, upsertSearchConsoleLink } from '../../repositories/search-console-links.ts';
import { requireOrigin } from '../require-origin.ts';
import type { PublicContext } from '../context.ts';
import { takeOAuthStart } from '../oauth/oauth-state.ts';
import { requireSearchConsole, searchConsoleCallbackPath } from './start.ts';

const started = z.object({ workspaceId: z.uuid(), projectId: z.uuid(), actorId: z.uuid() });

/**
 * Ends the connection that `startSearchConsole` began. A project that had one keeps its property and what was read.
 * Throws `not_found` for a state that is used up or too old, `unauthenticated` or `unavailable` as Google answers.
 */
export async function finishSearchConsole(
  context: PublicContext,
  { code, state }: { readonly code: string; readonly state: string },
): Promise<void> {
  const { clock, requestId, searchConsole, store, tokenSeal } = context;
  const start = await takeOAuthStart(store.db, clock, { kind: 'search-console', state, schema: started });
  if (!start) throw new AppError('not_found');
  const { codeVerifier, value } = start;
  const redirectUri = requireOrigin(context) + searchConsoleCallbackPath;
  const given = await requireSearchConsole(searchConsole).exchange({ code, codeVerifier, redirectUri });
  if (!given.ok) throw new AppError(given.failure === 'revoked' ? 'unauthenticated' : 'unavailable');
  const refreshToken = await tokenSeal.close(given.value);
  const { actorId, projectId, workspaceId } = value;
  await store.transaction(async (tx) => {
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
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
    const row = { ...kept, projectId, refreshToken, status, nextRunAt: now, failures: 0, reason: null } as const;
    await upsertSearchConsoleLink(workspaceId, tx, row);
    await insertAuditLogRow(workspaceId, tx, {
      id: newId(now.getTime()),
      actorId,
      actorKeyId: null,
      action: 'searchConsole.start',
      subjectId: projectId,
      requestId,
      createdAt: now,
    });
  });
}

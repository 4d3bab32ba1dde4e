import type { Context } from 'hono';

import { workspaceIdHeader } from '#shared/api/headers.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../backend.ts';
import type { RequestContext } from '../services/context.ts';
import { limitRate } from './limit-rate.ts';
import { publicContextOf } from './public-context.ts';
import type { RequestState } from './request-state.ts';

/**
 * Who sends the request, and what a service needs to serve it. Throws `unauthenticated` where that is nobody, which counts
 * against the address: so does guessing tokens.
 */
export async function requestContextOf(
  context: Context<RequestState>,
  backend: Backend,
): Promise<Omit<RequestContext, 'idempotency'>> {
  const authorization = context.req.header('authorization');
  const principal = await backend.authenticate(authorization, context.req.header(workspaceIdHeader));
  if (!principal || authorization === undefined) {
    limitRate(context, 'read', backend.rateRules);
    throw new AppError('unauthenticated');
  }
  context.set('principal', principal);
  return {
    ...publicContextOf(context, backend),
    principal,
    workspaceId: principal.workspaceId,
    store: backend.fenceTo(principal.workspaceId),
    everyWorkspace: backend.store,
    authorization,
  };
}

import type { Context } from 'hono';

import type { Endpoint } from '#shared/api/endpoint.ts';
import { idempotencyKeyHeader, idempotencyKeyPattern, replayedHeader } from '#shared/api/headers.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { deleteIdempotencyKeyBefore, findIdempotencyKey } from '../repositories/idempotency-keys.ts';
import type { IdempotencyClaim, RequestContext } from '../services/context.ts';
import { idempotencyWindowMs } from '../services/idempotency-window.ts';
import type { RequestState } from './request-state.ts';

/** The Idempotency-Key of a request with the hash of what it asks for; undefined where it has none. */
export async function readIdempotencyClaim(
  context: Context<RequestState>,
  endpoint: Endpoint,
  bodyText: string | undefined,
): Promise<IdempotencyClaim | undefined> {
  const key = endpoint.takesIdempotencyKey ? context.req.header(idempotencyKeyHeader) : undefined;
  if (key === undefined) return undefined;
  if (!idempotencyKeyPattern.test(key)) {
    const details = [{ path: `headers.${idempotencyKeyHeader}`, message: 'must be 8 to 128 visible characters' }];
    throw new AppError('invalid_request', { details });
  }
  return { key, requestHash: await hash(`${context.req.method} ${context.req.path}\n${bodyText ?? ''}`) };
}

/**
 * Carries a request out once per key: a repeat gets the stored answer. The change and its answer are stored in one
 * transaction, so of several at the same time one wins and the others fail there, whatever the reason that Postgres
 * names first; they then find its answer.
 */
export async function answerOnce(
  context: Context<RequestState>,
  service: RequestContext,
  carryOut: () => Promise<Response>,
): Promise<Response> {
  const claim = service.idempotency;
  if (!claim) return carryOut();
  const stored = await findAnswer(context, service, claim);
  if (stored) return stored;
  try {
    return await carryOut();
  } catch (error) {
    const settled = await findAnswer(context, service, claim);
    if (settled) return settled;
    throw error;
  }
}

async function findAnswer(
  context: Context<RequestState>,
  { store, workspaceId, clock }: RequestContext,
  claim: IdempotencyClaim,
): Promise<Response | undefined> {
  const stored = await findIdempotencyKey(workspaceId, store.db, claim.key);
  if (!stored) return undefined;
  const windowStart = new Date(clock() - idempotencyWindowMs);
  if (stored.createdAt < windowStart) {
    await deleteIdempotencyKeyBefore(workspaceId, store.db, claim.key, windowStart);
    return undefined;
  }
  if (stored.requestHash !== claim.requestHash) throw new AppError('idempotency_mismatch');
  context.header(replayedHeader, 'true');
  if (stored.status === 204) return context.body(null, 204);
  return context.newResponse(JSON.stringify(stored.answer), stored.status === 201 ? 201 : 200, {
    'content-type': 'application/json',
  });
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

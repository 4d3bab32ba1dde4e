import type { Context, MiddlewareHandler, Next } from 'hono';
import { createMiddleware } from 'hono/factory';

import { replayedHeader, requestIdHeader, workspaceIdHeader } from '#shared/api/headers.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../backend.ts';
import type { RequestState } from './request-state.ts';

const extensionOrigin = /^(chrome|moz)-extension:\/\/[\w-]+$/;
const preflightSeconds = '86400';

/**
 * Browser extensions and the worker's own pages may call; pages of other sites may not. Their reads get no CORS
 * headers, so the browser keeps the answer from them; what could change something is refused.
 */
export function cors({ origin: own }: Pick<Backend, 'origin'>): MiddlewareHandler<RequestState> {
  return createMiddleware<RequestState>((context, next) => answerOrigin(context, next, own));
}

async function answerOrigin(context: Context<RequestState>, next: Next, own: string | null): Promise<Response | void> {
  const origin = context.req.header('origin');
  if (origin === undefined) return next();
  const isAllowed = extensionOrigin.test(origin) || origin === own;
  context.header('vary', 'origin', { append: true });
  if (isAllowed) {
    context.header('access-control-allow-origin', origin);
    context.header('access-control-expose-headers', exposedHeaders.join(', '));
  }
  if (context.req.method === 'OPTIONS') {
    if (isAllowed) {
      context.header('access-control-allow-methods', 'GET, POST, PATCH, DELETE');
      context.header('access-control-allow-headers', allowedHeaders.join(', '));
      context.header('access-control-max-age', preflightSeconds);
    }
    return context.body(null, 204);
  }
  if (!isAllowed && context.req.method !== 'GET' && context.req.method !== 'HEAD') {
    throw new AppError('forbidden', { message: 'Pages of other sites may not call this API.' });
  }
  return next();
}

const allowedHeaders = [
  'authorization',
  'content-type',
  'idempotency-key',
  'if-none-match',
  requestIdHeader,
  workspaceIdHeader,
];
const exposedHeaders = [
  'etag',
  'ratelimit-limit',
  'ratelimit-policy',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'set-auth-token',
  replayedHeader,
  requestIdHeader,
];

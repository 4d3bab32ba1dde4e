import { createMiddleware } from 'hono/factory';

import type { Clock } from '#shared/kernel/clock.ts';

import { describeError, type Log } from '../runtime/log.ts';
import type { Metrics } from '../runtime/metrics.ts';
import type { RequestState } from './request-state.ts';

export interface ObserveOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Counts each request and writes its one log line. */
export function observe({ clock, log, metrics }: ObserveOptions) {
  return createMiddleware<RequestState>(async (context, next) => {
    const startMs = clock();
    await next();
    const durationMs = clock() - startMs;
    const endpoint = context.get('endpointId') ?? 'unknown';
    const { status } = context.res;
    metrics.countRequest({ endpoint, status, durationMs });
    log({
      level: status >= 500 ? 'error' : 'info',
      event: 'request',
      requestId: context.get('requestId'),
      method: context.req.method,
      path: context.get('loggedPath') ?? context.req.path,
      endpoint,
      status,
      durationMs,
      workspaceId: context.get('principal')?.workspaceId,
      errorCode: context.get('errorCode'),
      cause: status >= 500 ? describeError(context.error) : undefined,
    });
  });
}

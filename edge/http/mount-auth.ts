import type { Hono } from 'hono';

import { AppError, type AppErrorCode, appErrors } from '#shared/kernel/app-error.ts';

import type { Backend } from '../backend.ts';
import { limitRate } from './limit-rate.ts';
import type { RequestState } from './request-state.ts';

/** What better-auth serves itself. Everything else has an endpoint of ours, with its permission and its audit log. */
const served = ['/v1/auth/get-session', '/v1/auth/sign-out'];

/** better-auth's own addresses, behind the same limits and with our error envelope. */
export function mountAuth(app: Hono<RequestState>, backend: Backend): void {
  app.on(['GET', 'POST'], served, async (context) => {
    context.set('endpointId', 'auth');
    limitRate(context, 'start', backend.rateRules);
    const answer = await backend.auth.handler(context.req.raw);
    if (answer.status < 400) return answer;
    throw new AppError(codeOf(answer.status), { details: { auth: await answer.text() } });
  });
}

function codeOf(status: number): AppErrorCode {
  switch (status) {
    case 401:
      return 'unauthenticated';
    case 403:
      return 'forbidden';
    case 404:
      return 'not_found';
    case 415:
      return 'unsupported_media_type';
    case 429:
      return 'rate_limited';
    default:
      return status >= appErrors.internal.status ? 'internal' : 'invalid_request';
  }
}

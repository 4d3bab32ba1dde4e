import { createMiddleware } from 'hono/factory';

import { requestIdHeader, requestIdPattern } from '#shared/api/headers.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { RequestState } from './request-state.ts';

/** Takes the caller's request id where it has the agreed shape, else makes one; gives it back with the answer. */
export const requestId = createMiddleware<RequestState>(async (context, next) => {
  const given = context.req.header(requestIdHeader);
  const id = given !== undefined && requestIdPattern.test(given) ? given : newId();
  context.set('requestId', id);
  await next();
  context.header(requestIdHeader, id);
});

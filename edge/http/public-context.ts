import type { Context } from 'hono';

import type { Backend } from '../backend.ts';
import type { PublicContext } from '../services/context.ts';
import type { RequestState } from './request-state.ts';
import { runAfterwards } from './run-afterwards.ts';

/** The backend, and what the request brings. */
export function publicContextOf(context: Context<RequestState>, backend: Backend): PublicContext {
  return {
    ...backend,
    requestId: context.get('requestId'),
    userAgent: context.req.header('user-agent'),
    afterwards: (work) => runAfterwards(context, work),
  };
}

import type { Context } from 'hono';

import type { Backend } from '../backend.ts';
import type { RequestState } from './request-state.ts';
import type { PublicContext } from './route.ts';
import { runAfterwards } from './run-afterwards.ts';

/** What every route gets of its request, of any sender. */
export function publicContextOf(context: Context<RequestState>, backend: Backend): PublicContext {
  return {
    backend,
    origin: backend.publicUrl ?? new URL(context.req.url).origin,
    requestId: context.get('requestId'),
    userAgent: context.req.header('user-agent'),
    afterwards: (work) => runAfterwards(context, work),
  };
}

import type { Context } from 'hono';

import type { RequestState } from './request-state.ts';

/** After the answer where the platform allows it, else before. */
export async function runAfterwards(context: Context<RequestState>, work: Promise<void>): Promise<void> {
  try {
    context.executionCtx.waitUntil(work);
  } catch {
    // Outside of a Worker's own requests there is none to wait.
    await work;
  }
}

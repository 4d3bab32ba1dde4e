import type { Hono } from 'hono';

import { AppError } from '#shared/kernel/app-error.ts';
import { serpProviderIds } from '#shared/keywords/serp-providers.ts';

import type { Backend } from '../backend.ts';
import { drainOutbox } from '../services/outbox/drain.ts';
import { findTaskOfToken, receiveAnswer } from '../services/scheduled-checks/receive-answer.ts';
import { limitRate } from './limit-rate.ts';
import { readBytes } from './read-bytes.ts';
import type { RequestState } from './request-state.ts';
import { runAfterwards } from './run-afterwards.ts';

/** As sent, so mostly gzip. The largest answer known takes 24 KB of it. */
const maxAnswerBytes = 8_388_608;
const tokenPattern = /^[\da-f]{64}$/;

/**
 * Where the provider sends answers to. They are no JSON of ours, so the address stands beside the contract. The token in
 * it is all that the provider can show; a task takes one answer, and further ones have no effect.
 */
export function mountPostbacks(app: Hono<RequestState>, backend: Backend): void {
  app.post('/v1/provider-tasks/:provider/:token', async (context) => {
    context.set('endpointId', 'postback');
    context.set('loggedPath', '/v1/provider-tasks/…');
    const token = context.req.param('token');
    const isKnown = serpProviderIds.some((id) => id === context.req.param('provider')) && tokenPattern.test(token);
    const task = isKnown ? await findTaskOfToken(backend, token) : undefined;
    if (!task) {
      // Guessing tokens counts against the address.
      limitRate(context, 'read', backend.rateRules);
      throw new AppError('not_found');
    }
    if (task.kind === 'known') {
      await receiveAnswer(backend, task.taskId, await readBytes(context.req.raw, maxAnswerBytes));
      await runAfterwards(context, drainOutbox(backend));
    }
    return context.json({ status: 'ok' });
  });
}

import type { Hono } from 'hono';
import { z } from 'zod';

import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../backend.ts';
import { limitRate } from './limit-rate.ts';
import type { RequestState } from './request-state.ts';

/** The WebSocket of a project. It answers no JSON, so it stands beside the contract; its messages are `liveMessage`. */
export function mountLive(app: Hono<RequestState>, backend: Backend): void {
  app.get('/v1/projects/:projectId/live', async (context) => {
    context.set('endpointId', 'live');
    limitRate(context, 'read', backend.rateRules);
    if (context.req.header('upgrade')?.toLowerCase() !== 'websocket') {
      throw new AppError('invalid_request', { message: 'Open this address as a WebSocket.' });
    }
    const projectId = z.uuid().safeParse(context.req.param('projectId'));
    if (!projectId.success) throw new AppError('not_found');
    const answer = await backend.projectSockets.connect(projectId.data, context.req.raw);
    if (answer.status === 101) return answer;
    throw new AppError('unauthenticated', {
      message: 'The ticket is used up or too old. Get a new one and connect within 30 seconds.',
    });
  });
}

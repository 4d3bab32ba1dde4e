import type { Hono } from 'hono';

import type { Backend } from '../backend.ts';
import { renderStatusPage } from '../services/status-pages/render.ts';
import { loadPublicStatus } from '../services/status-pages/load-public.ts';
import { statusPagePath } from '../services/status-pages/present.ts';
import { limitRate } from './limit-rate.ts';
import type { RequestState } from './request-state.ts';

/** Public pages of how addresses answer: for people with the link, so they stand beside the contract. */
export function mountStatusPages(app: Hono<RequestState>, backend: Backend): void {
  app.get(`${statusPagePath}/:token`, async (context) => {
    context.set('endpointId', 'status-page');
    context.set('loggedPath', statusPagePath);
    limitRate(context, 'read', backend.rateRules);
    const token = context.req.param('token');
    const status = /^[0-9a-f]{32}$/.test(token) ? await loadPublicStatus(backend, token) : undefined;
    context.header('cache-control', status ? 'public, max-age=30' : 'no-store');
    context.header('referrer-policy', 'no-referrer');
    context.header('x-robots-tag', 'noindex');
    return context.html(await renderStatusPage(status, backend.clock()), status ? 200 : 404);
  });
}

import type { Context, Hono } from 'hono';

import { type AnyEndpoint, endpoints } from '#shared/api/endpoint-list.ts';
import type { Endpoint } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { isAdmin } from '../auth/is-admin.ts';
import { requirePermission } from '../auth/require-permission.ts';
import type { Backend } from '../backend.ts';
import type { PublicContext, RequestContext } from '../services/context.ts';
import { answerOnce, readIdempotencyClaim } from './answer-once.ts';
import { jsonOnce } from './json-once.ts';
import { limitRate } from './limit-rate.ts';
import { type AnyInput, parseInput, readInput } from './parse-input.ts';
import { publicContextOf } from './public-context.ts';
import { requestContextOf } from './request-context.ts';
import type { RequestState } from './request-state.ts';
import type { Reply, Routes } from './route.ts';
import { streamText } from './stream-text.ts';

type AnyRoute = (context: PublicContext | RequestContext, input: AnyInput) => Reply<unknown> | Promise<Reply<unknown>>;

/** Mounts every endpoint of the contract on its route. */
export function mount(app: Hono<RequestState>, backend: Backend, routes: Routes): void {
  for (const endpoint of endpoints) {
    const route = routeOf(routes, endpoint);
    app.on(endpoint.method, endpoint.path, (context) => {
      context.set('endpointId', endpoint.id);
      return serve(context, backend, endpoint, route);
    });
  }
}

async function serve(
  context: Context<RequestState>,
  backend: Backend,
  endpoint: Endpoint,
  route: AnyRoute,
): Promise<Response> {
  const base = publicContextOf(context, backend);
  if (endpoint.auth === 'none') {
    if (endpoint.limit !== 'none') limitRate(context, endpoint.limit, backend.rateRules);
    const raw = await readInput(context, endpoint);
    return answer(context, endpoint, await route(base, parseInput(endpoint, raw)));
  }
  if (endpoint.auth === 'admin') {
    // Before the token is looked at, so that guessing it is limited too.
    limitRate(context, 'read', backend.rateRules);
    if (!(await isAdmin(context.req.header('authorization'), backend.adminToken)))
      throw new AppError('unauthenticated');
    return answer(context, endpoint, await route(base, parseInput(endpoint, await readInput(context, endpoint))));
  }
  const asked = await requestContextOf(context, backend);
  if (endpoint.limit !== 'none') limitRate(context, endpoint.limit, backend.rateRules);
  requirePermission(asked.principal, endpoint.access);
  const raw = await readInput(context, endpoint);
  const input = parseInput(endpoint, raw);
  const request: RequestContext = {
    ...asked,
    idempotency: await readIdempotencyClaim(context, endpoint, raw.bodyText),
  };
  return answerOnce(context, request, async () => answer(context, endpoint, await route(request, input)));
}

function answer(context: Context<RequestState>, endpoint: Endpoint, reply: Reply<unknown>): Response {
  context.header('cache-control', endpoint.auth === 'session' ? 'private, no-cache' : 'no-store');
  if (reply.etag !== undefined) {
    const etag = `"${reply.etag}"`;
    context.header('etag', etag);
    if (matchesEtag(context.req.header('if-none-match'), etag)) return context.body(null, 304);
  }
  switch (endpoint.answer.kind) {
    case 'empty':
      return context.body(null, 204);
    case 'json':
      return context.newResponse(jsonOnce(reply.body), endpoint.answer.status, {
        'content-type': 'application/json',
      });
    case 'text':
      return context.newResponse(textBody(reply.body), 200, { 'content-type': endpoint.answer.mediaType });
  }
}

function matchesEtag(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}

/** Safe because `Reply` of a text endpoint has a string or an iterable of strings as its body. */
function textBody(body: unknown): string | ReadableStream<Uint8Array> {
  if (typeof body === 'string') return body;
  return streamText(body as AsyncIterable<string>);
}

/** Safe because `Routes` pairs each endpoint's id with a route for that endpoint's own context and input. */
function routeOf(routes: Routes, endpoint: AnyEndpoint): AnyRoute {
  return routes[endpoint.id] as AnyRoute;
}

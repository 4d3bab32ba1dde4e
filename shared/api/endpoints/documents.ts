import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';

export const readOpenApi = defineEndpoint({
  id: 'openapi.read',
  method: 'GET',
  path: '/openapi.json',
  summary: 'This API as an OpenAPI 3.1 document.',
  auth: 'none',
  limit: 'none',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: z.looseObject({ openapi: z.literal('3.1.0') }) },
  errors: [],
});

export const readMetrics = defineEndpoint({
  id: 'metrics.read',
  method: 'GET',
  path: '/metrics',
  summary: 'Counters and durations of this process in the Prometheus text format.',
  auth: 'none',
  limit: 'none',
  takesIdempotencyKey: false,
  answer: { kind: 'text', status: 200, mediaType: 'text/plain; version=0.0.4; charset=utf-8' },
  errors: [],
});

/** Where links in mails and Google lead to: the code is in the fragment, which no server sees. */
export const readCodePage = defineEndpoint({
  id: 'codePage.read',
  method: 'GET',
  path: '/account/code',
  summary: 'A page that shows the code of a link, to be pasted where it is asked for.',
  auth: 'none',
  limit: 'none',
  takesIdempotencyKey: false,
  answer: { kind: 'text', status: 200, mediaType: 'text/html; charset=utf-8' },
  errors: [],
});

export const documentEndpoints = [readOpenApi, readMetrics, readCodePage] as const;

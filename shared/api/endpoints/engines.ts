import { signedEngines } from '#shared/serp/signed-engines.ts';

import { defineEndpoint } from '../endpoint.ts';

/** Has an ETag: ask with `If-None-Match`. 503 where this backend has no key to sign with. */
export const readEngines = defineEndpoint({
  id: 'engines.read',
  method: 'GET',
  path: '/v1/engines',
  summary: 'The newest descriptions of search engines, signed.',
  auth: 'none',
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: signedEngines },
  errors: [],
});

export const engineEndpoints = [readEngines] as const;

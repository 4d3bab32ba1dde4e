import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';

/** One place where the account is signed in. */
export const accountSession = z
  .object({
    id: z.uuid(),
    /** The one that asks. */
    isCurrent: z.boolean(),
    /** What the browser or program calls itself; null where it said nothing. */
    userAgent: z.string().nullable(),
    startedAt: z.iso.datetime(),
    /** To the day. */
    lastUsedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'AccountSession' });

export type AccountSession = z.infer<typeof accountSession>;

export const listAccountSessions = defineEndpoint({
  id: 'accountSessions.list',
  method: 'GET',
  path: '/v1/account/sessions',
  summary: 'List where the account is signed in, newest first.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(accountSession) }) },
  errors: ['unauthenticated'],
});

export const endAccountSession = defineEndpoint({
  id: 'accountSessions.end',
  method: 'DELETE',
  path: '/v1/account/sessions/:sessionId',
  summary: 'End one session of the account.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  params: z.object({ sessionId: z.uuid() }),
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found'],
});

export const endOtherSessions = defineEndpoint({
  id: 'accountSessions.endOthers',
  method: 'DELETE',
  path: '/v1/account/sessions',
  summary: 'End every session of the account but the one that asks.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated'],
});

export const accountSessionEndpoints = [listAccountSessions, endAccountSession, endOtherSessions] as const;

import { z } from 'zod';

import { publicKey } from '#shared/kernel/signature.ts';

import { defineEndpoint } from '../endpoint.ts';
import { roles } from '../role.ts';

/** Everything a user stores belongs to exactly one workspace. */
export const workspace = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** What the account may do in it. */
    role: z.enum(roles),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Workspace' });

export const account = z
  .object({
    id: z.uuid(),
    /** True until the account is claimed with an address. */
    isAnonymous: z.boolean(),
    /** null until then. */
    email: z.string().nullable(),
    /** True once a code that was mailed to the address came back. */
    isEmailConfirmed: z.boolean(),
    hasPassword: z.boolean(),
    hasTwoFactor: z.boolean(),
  })
  .meta({ id: 'Account' });

export const session = z
  .object({
    account,
    workspace,
    /** The token stops working then, unless it is used before: each day of use moves it on. */
    expiresAt: z.iso.datetime(),
    /** Signs the engine descriptions of this backend; null where it hands out none. Keep it when you connect. */
    engineKey: publicKey.nullable(),
  })
  .meta({ id: 'Session' });

/** The only answer that ever holds the token. */
export const startedSession = session
  .extend({
    /** Send as `Authorization: Bearer <token>`. Keep it like a password. */
    token: z.string(),
  })
  .meta({ id: 'StartedSession' });

export type Session = z.infer<typeof session>;
export type StartedSession = z.infer<typeof startedSession>;

/** First start: an account without a name and its workspace. Takes no Idempotency-Key, since tokens are not stored. */
export const startSession = defineEndpoint({
  id: 'session.start',
  method: 'POST',
  path: '/v1/session',
  summary: 'Start anonymously: makes an account and a workspace and gives their token.',
  auth: 'none',
  limit: 'start',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 201, schema: startedSession },
  errors: [],
});

export const readSession = defineEndpoint({
  id: 'session.read',
  method: 'GET',
  path: '/v1/session',
  summary: 'Whose token this is and which workspace it opens.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: session },
  errors: ['unauthenticated'],
});

/** Takes no Idempotency-Key: a repeat has no session any more. */
export const endSession = defineEndpoint({
  id: 'session.end',
  method: 'DELETE',
  path: '/v1/session',
  summary: 'Sign out: the token opens nothing any more.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated'],
});

export const sessionEndpoints = [startSession, readSession, endSession] as const;

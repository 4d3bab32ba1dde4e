import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';
import { passwordLength } from '../password-length.ts';
import { startedSession } from './session.ts';

/** Stored in lower case. 254 characters are the most that mail can be sent to (RFC 5321 §4.5.3.1.3). */
const email = z.email().max(254).toLowerCase();

/** Gives the account of a session an address and a password. Takes no Idempotency-Key, since tokens are not stored. */
export const claimAccount = defineEndpoint({
  id: 'account.claim',
  method: 'POST',
  path: '/v1/account/claim',
  summary: 'Keep the workspace of an anonymous session: its account gets an address, a password and a new token.',
  auth: 'session',
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ email, password: z.string().min(passwordLength.min).max(passwordLength.max) }),
  answer: { kind: 'json', status: 200, schema: startedSession },
  errors: ['unauthenticated', 'conflict', 'payload_too_large', 'unsupported_media_type'],
});

/** The answer is the same for an address that nobody has and for a wrong password. */
export const signIn = defineEndpoint({
  id: 'account.signIn',
  method: 'POST',
  path: '/v1/account/sign-in',
  summary: 'Open the workspace of a claimed account with its address and password: gives a token.',
  auth: 'none',
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ email, password: z.string().min(1).max(passwordLength.max) }),
  answer: { kind: 'json', status: 200, schema: startedSession },
  errors: ['unauthenticated', 'payload_too_large', 'unsupported_media_type'],
});

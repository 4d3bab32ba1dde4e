import { z } from 'zod';

import { email, mailLocale, passwordLength } from '../account-fields.ts';
import { defineEndpoint } from '../endpoint.ts';
import { startedSession } from './session.ts';

export const newPassword = z.string().min(passwordLength.min).max(passwordLength.max);
/** One that somebody has: whatever its length, it is compared and nothing else. */
export const knownPassword = z.string().min(1).max(passwordLength.max);
/** Six digits of the authenticator, or a backup code. */
export const secondFactorCode = z
  .string()
  .regex(/^(\d{6}|[\da-zA-Z]{5}-[\da-zA-Z]{5})$/, 'is neither six digits nor a backup code');

/**
 * Gives the account of a session an address and a password. Where mail proves an address it is `forbidden` for each
 * (`account.sendClaimLink` is the way): an answer at once would tell whose addresses have accounts. Takes no
 * Idempotency-Key, since tokens are not stored.
 */
export const claimAccount = defineEndpoint({
  id: 'account.claim',
  method: 'POST',
  path: '/v1/account/claim',
  summary: 'Keep the workspace of an anonymous session: its account gets an address, a password and a new token.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  /** `locale`: of the mail that asks to confirm the address, where mail can be sent. */
  body: z.strictObject({ email, password: newPassword, locale: mailLocale.default('en') }),
  answer: { kind: 'json', status: 200, schema: startedSession },
  errors: ['unauthenticated', 'forbidden', 'conflict', 'payload_too_large', 'unsupported_media_type'],
});

/** The answer is the same for an address that nobody has and for a wrong password. */
export const signIn = defineEndpoint({
  id: 'account.signIn',
  method: 'POST',
  path: '/v1/account/sign-in',
  summary:
    'Open a claimed account with its address and password: gives a token, or `two_factor_required` with a ticket in its details.',
  auth: 'none',
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ email, password: knownPassword }),
  answer: { kind: 'json', status: 200, schema: startedSession },
  errors: ['unauthenticated', 'two_factor_required', 'payload_too_large', 'unsupported_media_type'],
});

export const changePassword = defineEndpoint({
  id: 'account.changePassword',
  method: 'POST',
  path: '/v1/account/password',
  summary: 'Set another password. Every session of the account ends; the answer has a new token.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ currentPassword: knownPassword, newPassword }),
  answer: { kind: 'json', status: 200, schema: startedSession },
  errors: ['unauthenticated', 'payload_too_large', 'unsupported_media_type'],
});

/** Takes no Idempotency-Key: after it there is nobody whose answers could be looked up. */
export const deleteAccount = defineEndpoint({
  id: 'account.delete',
  method: 'POST',
  path: '/v1/account/deletion',
  summary:
    'Delete the account and every workspace that has no other member. Its address confirms, with its password and a code of its second factor where it has them.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  body: z.strictObject({
    email: z.string().max(254),
    password: knownPassword.optional(),
    code: secondFactorCode.optional(),
  }),
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'conflict', 'payload_too_large', 'unsupported_media_type'],
});

export const accountEndpoints = [claimAccount, signIn, changePassword, deleteAccount] as const;

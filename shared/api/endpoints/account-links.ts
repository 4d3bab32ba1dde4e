import { z } from 'zod';

import { email, mailLocale, oneTimeCode } from '../account-fields.ts';
import { defineEndpoint } from '../endpoint.ts';
import { newPassword } from './account.ts';
import { startedSession } from './session.ts';

const toAddress = z.strictObject({ email, locale: mailLocale.default('en') });
const withCode = z.strictObject({ code: oneTimeCode });

/** Answers the same whether somebody has the address or not. */
export const sendSignInLink = defineEndpoint({
  id: 'account.sendSignInLink',
  method: 'POST',
  path: '/v1/account/sign-in-links',
  summary: 'Mail a link that signs in, for 15 minutes, if there is an account with the address.',
  auth: 'none',
  limit: 'start',
  takesIdempotencyKey: false,
  body: toAddress,
  answer: { kind: 'empty', status: 204 },
  errors: ['payload_too_large', 'unsupported_media_type'],
});

/** Where somebody has the address already, the mail signs in to that account instead; the answer is the same. */
export const sendClaimLink = defineEndpoint({
  id: 'account.sendClaimLink',
  method: 'POST',
  path: '/v1/account/claim-links',
  summary: 'Mail a link, good for 15 minutes, that keeps the workspace of an anonymous session under the address.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  body: toAddress,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'conflict', 'payload_too_large', 'unsupported_media_type'],
});

/** `newPassword`: of an account that the link claims. One that has its address already keeps its own. */
export const openLink = defineEndpoint({
  id: 'account.openLink',
  method: 'POST',
  path: '/v1/account/link-sessions',
  summary:
    'Open an account with the code of a mailed link, once: gives a token, or `two_factor_required` with a ticket in its details.',
  auth: 'none',
  limit: 'start',
  takesIdempotencyKey: false,
  body: withCode.extend({ newPassword: newPassword.optional() }),
  answer: { kind: 'json', status: 200, schema: startedSession },
  errors: ['not_found', 'conflict', 'two_factor_required', 'payload_too_large', 'unsupported_media_type'],
});

export const sendConfirmation = defineEndpoint({
  id: 'account.sendConfirmation',
  method: 'POST',
  path: '/v1/account/confirmation-links',
  summary: 'Mail a code, good for 24 hours, that confirms the address of the account.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ locale: mailLocale.default('en') }),
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'conflict', 'payload_too_large', 'unsupported_media_type'],
});

export const confirmEmail = defineEndpoint({
  id: 'account.confirmEmail',
  method: 'POST',
  path: '/v1/account/confirmation',
  summary: 'Confirm the address of the account with the code that was mailed to it.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  body: withCode,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'payload_too_large', 'unsupported_media_type'],
});

/** Answers the same whether somebody has the address or not. */
export const sendPasswordReset = defineEndpoint({
  id: 'account.sendPasswordReset',
  method: 'POST',
  path: '/v1/account/password-reset-links',
  summary: 'Mail a code, good for an hour, that sets a new password, if there is an account with the address.',
  auth: 'none',
  limit: 'start',
  takesIdempotencyKey: false,
  body: toAddress,
  answer: { kind: 'empty', status: 204 },
  errors: ['payload_too_large', 'unsupported_media_type'],
});

export const resetPassword = defineEndpoint({
  id: 'account.resetPassword',
  method: 'POST',
  path: '/v1/account/password-reset',
  summary: 'Set a new password with a mailed code. Every session of the account ends.',
  auth: 'none',
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ code: oneTimeCode, newPassword }),
  answer: { kind: 'empty', status: 204 },
  errors: ['not_found', 'payload_too_large', 'unsupported_media_type'],
});

export const accountLinkEndpoints = [
  sendSignInLink,
  sendClaimLink,
  openLink,
  sendConfirmation,
  confirmEmail,
  sendPasswordReset,
  resetPassword,
] as const;

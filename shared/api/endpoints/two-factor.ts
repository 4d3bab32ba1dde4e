import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';
import { knownPassword, secondFactorCode } from './account.ts';
import { startedSession } from './session.ts';

/** Details of `two_factor_required`: good for 10 minutes and five wrong codes. */
export const twoFactorTicket = z.object({ ticket: z.string().min(1).max(500) }).meta({ id: 'TwoFactorTicket' });

const sixDigits = z.string().regex(/^\d{6}$/, 'is not six digits');

/** Nothing is asked for yet: only the first right code switches it on. */
export const startTwoFactor = defineEndpoint({
  id: 'twoFactor.start',
  method: 'POST',
  path: '/v1/account/two-factor',
  summary: 'Get a secret for an authenticator and ten backup codes. This answer is the only one that shows them.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ password: knownPassword }),
  answer: {
    kind: 'json',
    status: 201,
    schema: z.object({
      /** For authenticators that are typed into: base32. */
      secret: z.string(),
      /** `otpauth://totp/…`, for those that read it (https://github.com/google/google-authenticator/wiki/Key-Uri-Format). */
      uri: z.string(),
      /** Each opens the account once where the authenticator is lost. */
      backupCodes: z.array(z.string()),
    }),
  },
  errors: ['unauthenticated', 'conflict', 'payload_too_large', 'unsupported_media_type'],
});

export const confirmTwoFactor = defineEndpoint({
  id: 'twoFactor.confirm',
  method: 'POST',
  path: '/v1/account/two-factor/confirmation',
  summary: 'Switch the second factor on with the first code of the authenticator. The answer has a new token.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ code: sixDigits }),
  answer: { kind: 'json', status: 200, schema: startedSession },
  errors: ['unauthenticated', 'conflict', 'payload_too_large', 'unsupported_media_type'],
});

export const stopTwoFactor = defineEndpoint({
  id: 'twoFactor.stop',
  method: 'POST',
  path: '/v1/account/two-factor/end',
  summary: 'Switch the second factor off, with the password and a code. The answer has a new token.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ password: knownPassword, code: secondFactorCode }),
  answer: { kind: 'json', status: 200, schema: startedSession },
  errors: ['unauthenticated', 'conflict', 'payload_too_large', 'unsupported_media_type'],
});

export const renewBackupCodes = defineEndpoint({
  id: 'twoFactor.renewBackupCodes',
  method: 'POST',
  path: '/v1/account/two-factor/backup-codes',
  summary: 'Get ten new backup codes in place of those before. This answer is the only one that shows them.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ password: knownPassword }),
  answer: { kind: 'json', status: 201, schema: z.object({ backupCodes: z.array(z.string()) }) },
  errors: ['unauthenticated', 'conflict', 'payload_too_large', 'unsupported_media_type'],
});

export const signInWithCode = defineEndpoint({
  id: 'account.signInWithCode',
  method: 'POST',
  path: '/v1/account/two-factor-sessions',
  summary: 'Finish a sign-in that answered `two_factor_required`: its ticket and a code give a token.',
  auth: 'none',
  limit: 'start',
  takesIdempotencyKey: false,
  body: twoFactorTicket.extend({ code: secondFactorCode }).strict(),
  answer: { kind: 'json', status: 200, schema: startedSession },
  errors: ['unauthenticated', 'payload_too_large', 'unsupported_media_type'],
});

export const twoFactorEndpoints = [
  signInWithCode,
  startTwoFactor,
  confirmTwoFactor,
  stopTwoFactor,
  renewBackupCodes,
] as const;

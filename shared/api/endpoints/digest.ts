import { z } from 'zod';

import { digestFrequencies, isTimeZone } from '#shared/digest/digest-period.ts';

import { mailLocale } from '../account-fields.ts';
import { defineEndpoint } from '../endpoint.ts';

const settings = {
  frequency: z.enum(digestFrequencies),
  /** IANA name of the zone in which it is seven in the morning when a period ends. */
  timeZone: z.string().max(64).refine(isTimeZone, { message: 'is the IANA name of a time zone' }),
  locale: mailLocale,
};

export const digestSetting = z
  .object({
    ...settings,
    /** Where it goes; null for an account without an address. */
    email: z.string().nullable(),
    /** What has to be done before it can be sent: keep the account under an address, confirm that, or let the backend send mail. */
    needs: z.enum(['nothing', 'address', 'confirmation', 'mail']),
    /** When the period under way ends; null while it is off. */
    nextAt: z.iso.datetime().nullable(),
    /** The newest period that has ended: `empty` where nothing happened, so that no mail was sent. */
    last: z
      .object({ periodEnd: z.iso.datetime(), outcome: z.enum(['waiting', 'sent', 'empty', 'stopped']) })
      .nullable(),
  })
  .meta({ id: 'DigestSetting' });

export type DigestSetting = z.infer<typeof digestSetting>;

export const readDigest = defineEndpoint({
  id: 'digest.read',
  method: 'GET',
  path: '/v1/me/digest',
  summary: 'How often the member gets what happened in the workspace by mail, and what became of the last one.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: digestSetting },
  errors: ['unauthenticated'],
});

export const saveDigest = defineEndpoint({
  id: 'digest.save',
  method: 'PATCH',
  path: '/v1/me/digest',
  summary:
    'Get it every Monday, on the first of each month, or not at all. Refused with `conflict` for an account without a confirmed address.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  body: z.strictObject(settings),
  answer: { kind: 'json', status: 200, schema: digestSetting },
  errors: [
    'unauthenticated',
    'conflict',
    'unavailable',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const digestEndpoints = [readDigest, saveDigest] as const;

import { z } from 'zod';

import { channelKinds } from '#shared/alerts/channel-kind.ts';
import { locales } from '#shared/kernel/locale.ts';

/** A new place for alerts, with what its kind needs. */
export const channelSettings = z.strictObject({
  kind: z.enum(channelKinds),
  /** Address of mail, of a webhook, an integration key of PagerDuty, or a phone number such as `+14155550123`. */
  target: z.string().trim().max(2_000),
  locale: z.enum(locales).default('en'),
  /** Of a webhook: each new entry of the event log, in order, beside what rules send there. */
  takesLog: z.boolean().default(false),
  /** Of PagerDuty: where the account is. */
  region: z.enum(['us', 'eu']).optional(),
  /** Of text messages: an account at Twilio, and the number, name or messaging service (`MG…`) that they come from. */
  sender: z
    .strictObject({
      accountSid: z
        .string()
        .trim()
        .regex(/^AC[0-9a-f]{32}$/i, 'is no account SID: AC and 32 digits or letters from a to f'),
      authToken: z
        .string()
        .trim()
        .regex(/^[!-~]{16,100}$/, 'is no auth token: 16 signs or more, without spaces'),
      from: z
        .string()
        .trim()
        .regex(
          /^(?:\+[1-9]\d{4,14}|MG[0-9a-f]{32}|[A-Za-z0-9 ]{1,11})$/i,
          'is no number such as +14155550123, no messaging service (MG…) and no name of up to 11 letters',
        ),
    })
    .optional(),
});

export type ChannelSettings = z.output<typeof channelSettings>;

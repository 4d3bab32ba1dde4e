import { z } from 'zod';

import { phoneNumber } from '#shared/alerts/channel-kind.ts';

import type { ChannelKind } from './channel-kind.ts';
import { invalidSetting } from './invalid-setting.ts';
import { postToService } from './post-to-service.ts';

const sealed = z.object({ accountSid: z.string(), authToken: z.string(), from: z.string() });
const refusal = z.object({ message: z.string() });
const mostLines = 5;
/** Two parts of a message in the letters of GSM 03.38, each billed: (160 − 7) × 2, and some room. */
const longest = 300;

/**
 * Text messages, by the user's own account at Twilio, which bills them:
 * https://www.twilio.com/docs/messaging/api/message-resource (checked 2026-12). A message that was sent but not answered
 * for is sent again, since the service knows no repeats.
 */
export const smsChannel: ChannelKind = {
  async open(_context, { sender, target }) {
    if (!phoneNumber.test(target)) throw invalidSetting('target', 'is no phone number such as +14155550123');
    if (!sender)
      throw invalidSetting('sender', 'is missing: account SID, auth token and sender of an account at Twilio');
    return { target, secret: JSON.stringify(sender), shown: null };
  },
  show: (target) => `SMS ${target.slice(0, 3)}…${target.slice(-4)}`,
  async send(backend, { secret, target }, { say }) {
    const { accountSid, authToken, from } = sealed.parse(JSON.parse(secret ?? ''));
    const { lines, title } = say(mostLines);
    const service = from.startsWith('MG') ? { MessagingServiceSid: from } : { From: from };
    return postToService(backend, {
      service: 'Twilio',
      url: `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages.json`,
      headers: {
        authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ To: target, ...service, Body: shorten([title, ...lines].join('\n')) }).toString(),
      readReason: (answer) => refusal.safeParse(answer).data?.message,
    });
  },
};

/** One typographic mark makes a message of 160 letters one of 70. */
function shorten(text: string): string {
  const plain = text.replace(/[‘’‚]/g, "'").replace(/[“”„]/g, '"').replace(/[–—]/g, '-').replaceAll('…', '...');
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 3)}...`;
}

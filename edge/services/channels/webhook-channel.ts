import { makeWebhookSecret } from '../../webhooks/sign-webhook.ts';
import type { ChannelKind } from './channel-kind.ts';
import { openHook, showHook } from './open-hook.ts';

/** Data for a program, signed by a key that is made here. */
export const webhookChannel: ChannelKind = {
  async open(context, { target }) {
    const secret = makeWebhookSecret();
    return { target: openHook(context, target), secret, shown: secret };
  },
  show: showHook,
  async send({ clock, webhooks }, { secret, target }, { alert: { crawlNews, events, id, project } }) {
    const type = crawlNews ? 'crawl.changed' : project ? 'alerts.raised' : 'alerts.test';
    const data = crawlNews ? { project, crawl: crawlNews } : { project, alerts: events };
    return webhooks.post({ url: target, id, body: { type, timestamp: new Date(clock()).toISOString(), data }, secret });
  },
};

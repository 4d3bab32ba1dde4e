import type { ChannelKindId } from '#shared/alerts/channel-kind.ts';

import type { ChannelKind } from './channel-kind.ts';
import { emailChannel } from './email-channel.ts';
import { pagerdutyChannel } from './pagerduty-channel.ts';
import { slackChannel } from './slack-channel.ts';
import { smsChannel } from './sms-channel.ts';
import { webhookChannel } from './webhook-channel.ts';

/** Every kind of place for alerts. */
export const channelList: Readonly<Record<ChannelKindId, ChannelKind>> = {
  email: emailChannel,
  webhook: webhookChannel,
  slack: slackChannel,
  pagerduty: pagerdutyChannel,
  sms: smsChannel,
};

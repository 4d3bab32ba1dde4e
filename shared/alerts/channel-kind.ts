/** Where alerts can be sent besides the extension. */
export const channelKinds = ['email', 'webhook', 'slack', 'pagerduty', 'sms'] as const;

export type ChannelKindId = (typeof channelKinds)[number];

/** A number that can be called from anywhere (ITU-T E.164). */
export const phoneNumber = /^\+[1-9]\d{7,14}$/;

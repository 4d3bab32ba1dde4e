import type { ChannelKind } from './channel-kind.ts';
import { openHook, showHook } from './open-hook.ts';

const mostLines = 20;

/** A chat, by an incoming webhook as Slack has them; others speak the same. */
export const slackChannel: ChannelKind = {
  async open(context, { target }) {
    return { target: openHook(context, target), secret: null, shown: null };
  },
  show: showHook,
  async send({ webhooks }, { target }, { alert, say }) {
    const { lines, title } = say(mostLines);
    const text = [`*${escapeForSlack(title)}*`, ...lines.map((line) => `• ${escapeForSlack(line)}`)].join('\n');
    return webhooks.post({ url: target, id: alert.id, body: { text }, secret: null });
  },
};

/** https://docs.slack.dev/messaging/formatting-message-text/#escaping (checked 2026-11) */
function escapeForSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

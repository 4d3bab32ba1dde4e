import type { AlertEvent } from '#shared/alerts/alert-event.ts';
import type { CrawlNews } from '#shared/alerts/crawl-news.ts';
import { alertTexts } from '#shared/alerts/alert-texts.data.ts';
import { describeCrawlNews } from '#shared/alerts/describe-crawl-news.ts';
import type { AlertMessage } from '#shared/alerts/alert-message.ts';
import { groupAlerts } from '#shared/alerts/describe-alert.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import { translate } from '#shared/kernel/translation.ts';

import type { Backend } from '../../backend.ts';
import { loadAlertLanguage } from '../../mail/load-alert-language.ts';
import type { AlertChannelRow } from '../../repositories/alert-channels.ts';

/** One message to one channel. */
export interface OutgoingAlert {
  /** Stays the same over retries: receivers and mail providers drop a repeat by it. */
  readonly id: string;
  readonly project: { readonly id: string; readonly domain: string } | null;
  /** None for a test, and for a crawl. */
  readonly events: readonly AlertEvent[];
  readonly crawlNews: CrawlNews | null;
}

interface SendFailure {
  readonly isWorthRetrying: boolean;
  readonly message: string;
}

const linesInMail = 100;
const linesInChat = 20;

/** Says it in the words of the channel: a mail, a chat message, or data for a program. */
export async function sendAlert(
  { clock, mailer, tokenSeal, webhooks }: Backend,
  channel: AlertChannelRow,
  alert: OutgoingAlert,
): Promise<Result<undefined, SendFailure>> {
  const { kind, secret, target } = channel;
  switch (kind) {
    case 'email': {
      if (!mailer) return err({ isWorthRetrying: true, message: 'This backend sends no mail.' });
      const { lines, title } = await messageOf(alert, channel, linesInMail);
      return mailer.send({ to: target, subject: title, text: lines.join('\n\n'), idempotencyKey: alert.id });
    }
    case 'slack': {
      const { lines, title } = await messageOf(alert, channel, linesInChat);
      const text = [`*${escapeForSlack(title)}*`, ...lines.map((line) => `• ${escapeForSlack(line)}`)].join('\n');
      return webhooks.post({ url: target, id: alert.id, body: { text }, secret: null });
    }
    case 'webhook': {
      const type = alert.crawlNews ? 'crawl.changed' : alert.project ? 'alerts.raised' : 'alerts.test';
      const data = alert.crawlNews
        ? { project: alert.project, crawl: alert.crawlNews }
        : { project: alert.project, alerts: alert.events };
      const body = { type, timestamp: new Date(clock()).toISOString(), data };
      const key = secret === null ? null : await tokenSeal.open(secret);
      return webhooks.post({ url: target, id: alert.id, body, secret: key });
    }
  }
}

async function messageOf(
  { crawlNews, events, project }: OutgoingAlert,
  { locale }: AlertChannelRow,
  limit: number,
): Promise<AlertMessage> {
  const language = await loadAlertLanguage(locale);
  if (project && crawlNews) return describeCrawlNews(crawlNews, { site: project.domain, language, limit });
  if (project) return groupAlerts(events, { site: project.domain, language, limit });
  return {
    title: translate(alertTexts, language, 'testTitle'),
    lines: [translate(alertTexts, language, 'testLine')],
  };
}

/** https://docs.slack.dev/messaging/formatting-message-text/#escaping (checked 2026-11) */
function escapeForSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

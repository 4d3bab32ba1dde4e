import type { AlertMessage } from '#shared/alerts/alert-message.ts';
import { alertTexts } from '#shared/alerts/alert-texts.data.ts';
import { describeCrawlNews } from '#shared/alerts/describe-crawl-news.ts';
import { describeAlert, groupAlerts } from '#shared/alerts/describe-alert.ts';
import type { Result } from '#shared/kernel/result.ts';
import { type Translation, translate } from '#shared/kernel/translation.ts';

import type { Backend } from '../../backend.ts';
import { loadAlertLanguage } from '../../mail/load-alert-language.ts';
import type { OutgoingAlert, SendFailure } from '../channels/channel-kind.ts';
import { channelList } from '../channels/channel-list.ts';
import type { AlertChannelRow } from '../../repositories/alert-channels.ts';

/** Sends it in the way and the language of the channel. */
export async function sendAlert(
  backend: Backend,
  { kind, locale, secret, target }: AlertChannelRow,
  alert: OutgoingAlert,
): Promise<Result<undefined, SendFailure>> {
  const language = await loadAlertLanguage(locale);
  const opened = { target, secret: secret === null ? null : await backend.tokenSeal.open(secret) };
  return channelList[kind].send(backend, opened, {
    alert,
    say: (limit) => messageOf(alert, language, limit),
    sayEvent: (event) => describeAlert(event, language),
  });
}

function messageOf({ crawlNews, events, project }: OutgoingAlert, language: Translation, limit: number): AlertMessage {
  if (project && crawlNews) return describeCrawlNews(crawlNews, { site: project.domain, language, limit });
  if (project) return groupAlerts(events, { site: project.domain, language, limit });
  return {
    title: translate(alertTexts, language, 'testTitle'),
    lines: [translate(alertTexts, language, 'testLine')],
  };
}

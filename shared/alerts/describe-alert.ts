import { formatMessage, type Locale } from '#shared/kernel/message.ts';

import type { AlertEvent } from './alert-event.ts';
import { alertSummary, alertTexts, andMore, atPosition, notFound } from './alert-texts.data.ts';

export interface AlertMessage {
  readonly title: string;
  /** One sentence for each alert, as many as fit. */
  readonly lines: readonly string[];
}

/** One sentence for a person. */
export function describeAlert(event: AlertEvent, locale: Locale): string {
  const { condition, depth, from, keyword, position, subject, to } = event;
  const words = {
    keyword,
    from,
    to,
    subject: isFeature(event) ? subject.replaceAll('_', ' ') : subject,
    position:
      position === null ? formatMessage(notFound, locale, { depth }) : formatMessage(atPosition, locale, { position }),
    top: 'top' in condition ? condition.top : 0,
    times: condition.kind === 'check-failing' ? condition.times : 0,
  };
  return formatMessage(alertTexts[condition.kind], locale, words);
}

/** The alerts of one site as one message, so that a day on which everything moves is told once. */
export function groupAlerts(
  events: readonly AlertEvent[],
  { limit, locale, site }: { readonly site: string; readonly locale: Locale; readonly limit: number },
): AlertMessage {
  const lines = events.slice(0, limit).map((event) => describeAlert(event, locale));
  const rest = events.length - lines.length;
  return {
    title: formatMessage(alertSummary, locale, { site, count: events.length }),
    lines: rest > 0 ? [...lines, formatMessage(andMore, locale, { count: rest })] : lines,
  };
}

function isFeature({ condition: { kind } }: AlertEvent): boolean {
  return kind === 'feature-won' || kind === 'feature-lost';
}

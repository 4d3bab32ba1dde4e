import { type Translation, translate } from '#shared/kernel/translation.ts';

import type { AlertEvent } from './alert-event.ts';
import { alertTexts } from './alert-texts.data.ts';

export interface AlertMessage {
  readonly title: string;
  /** One sentence for each alert, as many as fit. */
  readonly lines: readonly string[];
}

/** One sentence for a person. */
export function describeAlert(event: AlertEvent, language: Translation): string {
  const { condition, depth, from, keyword, position, subject, to } = event;
  const words = {
    keyword,
    from,
    to,
    subject: isFeature(event) ? subject.replaceAll('_', ' ') : subject,
    position:
      position === null
        ? translate(alertTexts, language, 'notFound', { depth })
        : translate(alertTexts, language, 'atPosition', { position }),
    top: 'top' in condition ? condition.top : 0,
    times: condition.kind === 'check-failing' ? condition.times : 0,
  };
  return translate(alertTexts, language, condition.kind, words);
}

/** The alerts of one site as one message, so that a day on which everything moves is told once. */
export function groupAlerts(
  events: readonly AlertEvent[],
  { limit, language, site }: { readonly site: string; readonly language: Translation; readonly limit: number },
): AlertMessage {
  const lines = events.slice(0, limit).map((event) => describeAlert(event, language));
  const rest = events.length - lines.length;
  return {
    title: translate(alertTexts, language, 'summary', { site, count: events.length }),
    lines: rest > 0 ? [...lines, translate(alertTexts, language, 'more', { count: rest })] : lines,
  };
}

function isFeature({ condition: { kind } }: AlertEvent): boolean {
  return kind === 'feature-won' || kind === 'feature-lost';
}

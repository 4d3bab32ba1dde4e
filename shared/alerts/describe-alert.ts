import { type Translation, translate } from '#shared/kernel/translation.ts';

import { readableAddress } from '#shared/kernel/readable-address.ts';
import { blockName } from '#shared/serp/block-name.ts';
import { blockTexts } from '#shared/serp/block-texts.data.ts';
import { describeMonitorEvent } from '#shared/monitors/describe-monitor-event.ts';

import type { AlertEvent, CrawlEvent, KeywordEvent, SeriesEvent } from './alert-event.ts';
import type { AlertMessage } from './alert-message.ts';
import { alertTexts } from './alert-texts.data.ts';
import { describeCrawlNews } from './describe-crawl-news.ts';

/** One sentence for a person; of a crawl, its first findings. `language` holds the names of SERP features too. */
export function describeAlert(event: AlertEvent, language: Translation): string {
  if ('news' in event) return describeCrawl(event, language);
  if ('monitorId' in event) return describeMonitorEvent(event, language);
  return 'keywordId' in event ? describeKeyword(event, language) : describeSeries(event, language);
}

function describeKeyword(event: KeywordEvent, language: Translation): string {
  const { condition, depth, from, keyword, position, subject, to } = event;
  const words = {
    keyword,
    from: standingWords(from, language),
    to: standingWords(to, language),
    subject: isFeature(event)
      ? blockName(subject, (id) => translate(blockTexts, language, id))
      : readableAddress(subject),
    position:
      position === null
        ? translate(alertTexts, language, 'notFound', { depth })
        : translate(alertTexts, language, 'atPosition', { position }),
    top: 'top' in condition ? condition.top : 0,
    times: condition.kind === 'check-failing' ? condition.times : 0,
  };
  return translate(alertTexts, language, textOf(event), words);
}

/** `>10` stands for not found within ten results. */
function standingWords(standing: string, language: Translation): string {
  const depth = /^>(\d+)$/.exec(standing)?.[1];
  return depth === undefined
    ? readableAddress(standing)
    : translate(alertTexts, language, 'notFound', { depth: Number(depth) });
}

function textOf({ condition, from, to }: KeywordEvent): keyof typeof alertTexts {
  if (condition.kind !== 'moves') return condition.kind;
  return to.startsWith('>') ? 'moves.lost' : from.startsWith('>') ? 'moves.found' : 'moves';
}

function describeSeries(event: SeriesEvent, language: Translation): string {
  const { condition, day, from, keyword, near, to, together } = event;
  const { kind, series } = condition;
  const date = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const isShare = series === 'visibility' || series === 'position';
  const number = new Intl.NumberFormat(language.locale, { maximumFractionDigits: isShare ? 1 : 0 });
  const said = translate(alertTexts, language, together ? `together.${kind}` : kind, {
    ...(together && { ...together, keywords: together.keywords.map((each) => `“${each}”`).join(', ') }),
    figures: together
      ? translate(alertTexts, language, series === 'query-impressions' ? 'series.impressions' : 'series.clicks')
      : translate(alertTexts, language, `figures.${series}`, { keyword: keyword ?? '' }),
    day: date.format(Date.parse(day)),
    from: number.format(from),
    to: number.format(to),
  });
  if (near.length === 0) return said;
  const names = near.map(({ kind: what, name }) =>
    what === 'note' ? translate(alertTexts, language, 'nearNote', { name }) : name,
  );
  return `${said} ${translate(alertTexts, language, 'near', { names: names.join(', ') })}`;
}

/** Findings of a crawl in one sentence: the rest stands in its report. */
const findingsInSentence = 3;

function describeCrawl({ count, news }: CrawlEvent, language: Translation): string {
  const { lines } = describeCrawlNews(news, { site: '', language, limit: findingsInSentence });
  return translate(alertTexts, language, 'crawlTold', { count, lines: lines.join(' ') });
}

interface GroupOptions {
  readonly site: string;
  readonly language: Translation;
  /** Lines at most. */
  readonly limit: number;
}

/** The alerts of one site as one message, so that a day on which everything moves is told once. */
export function groupAlerts(events: readonly AlertEvent[], { limit, language, site }: GroupOptions): AlertMessage {
  const lines = events.slice(0, limit).map((event) => describeAlert(event, language));
  const rest = events.length - lines.length;
  return {
    title: translate(alertTexts, language, 'summary', { site: readableAddress(site), count: events.length }),
    lines: rest > 0 ? [...lines, translate(alertTexts, language, 'more', { count: rest })] : lines,
  };
}

function isFeature({ condition: { kind } }: KeywordEvent): boolean {
  return kind === 'feature-won' || kind === 'feature-lost';
}

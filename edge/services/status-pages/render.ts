import { alerts as loaders } from '#locales/load/alerts.ts';
import { escapeHtml, htmlFile } from '#shared/audit/export/html-parts.ts';
import { loadTranslation, type Translation, translate } from '#shared/kernel/translation.ts';
import { monitorTexts } from '#shared/monitors/monitor-texts.data.ts';
import type { Outage } from '#shared/monitors/outages.ts';
import { sayUptime } from '#shared/monitors/say-uptime.ts';
import { statusPageTexts } from '#shared/monitors/status-page-texts.data.ts';

import { type PublicStanding, type PublicStatus, statusDays } from './load-public.ts';

const shownOutages = 30;
const minuteMs = 60_000;
const tones = {
  up: 'good',
  slow: 'fair',
  login: 'poor',
  down: 'poor',
  waiting: 'unknown',
  maintenance: 'unknown',
  notLooked: 'unknown',
} as const;
const marks = { good: '●', fair: '▲', poor: '✕', unknown: '○' } as const;

/** A status page as one HTML file without script; for undefined, that there is none. */
export async function renderStatusPage(status: PublicStatus | undefined, nowMs: number): Promise<string> {
  const locale = status?.locale ?? 'en';
  const words = wordsOf(await loadTranslation(loaders, locale));
  if (!status) return htmlFile(locale, words.say('status.title'), `<main><p>${words.safe('status.gone')}</p></main>`);
  const { standings, title } = status;
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${verdictOf(standings, words)}</p>`,
    `<p class="quiet">${words.safe('status.madeAt', { time: words.time(nowMs) })}</p>`,
    ...standings.map((standing) => standingHtml(standing, words)),
    `<p class="quiet">${words.safe('uptime.what')} ${words.safe('status.times')}</p>`,
  ];
  return htmlFile(locale, title, `<main>${body.join('\n')}</main>`);
}

type Params = Readonly<Record<string, string | number>>;

function wordsOf(language: Translation) {
  const time = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const say = (id: keyof typeof statusPageTexts, params?: Params): string =>
    translate(statusPageTexts, language, id, params);
  return {
    language,
    say,
    /** As HTML. */
    safe: (id: keyof typeof statusPageTexts, params?: Params) => escapeHtml(say(id, params)),
    every: (minutes: PublicStanding['everyMinutes']) => translate(monitorTexts, language, `monitor.every.${minutes}`),
    time: (ms: number) => time.format(ms),
    day: (ms: number) => day.format(ms),
  };
}

type Words = ReturnType<typeof wordsOf>;

/** All is said to be well only where all of it was looked at. */
function verdictOf(standings: readonly PublicStanding[], words: Words): string {
  const bad = standings.filter(({ status }) => tones[status] === 'poor' || tones[status] === 'fair').length;
  const isUnknown = standings.length === 0 || standings.some(({ status }) => tones[status] === 'unknown');
  if (bad > 0) return `<strong class="poor">${words.safe('status.someDown', { count: bad })}</strong>`;
  return isUnknown
    ? `<strong class="unknown">${words.safe('status.unknown')}</strong>`
    : `<strong class="good">${words.safe('status.allUp')}</strong>`;
}

function standingHtml(standing: PublicStanding, words: Words): string {
  const { everyMinutes, lastLookAt, latency, name, status } = standing;
  const tone = tones[status];
  const facts = [
    ...(lastLookAt === null ? [] : [words.say('status.seenAt', { time: words.time(Date.parse(lastLookAt)) })]),
    words.say('status.every', { every: words.every(everyMinutes) }),
    ...(latency ? [words.say('status.latency', { median: Math.round(latency.median), looks: latency.looks })] : []),
  ];
  return `<section><h2>${escapeHtml(name)}</h2>
<p class="${tone}"><span aria-hidden="true">${marks[tone]}</span> ${words.safe(`status.${status}`)}</p>
<p class="quiet">${escapeHtml(facts.join(' · '))}</p>
${uptimeHtml(standing, words)}
${outagesHtml(standing, words)}</section>`;
}

/** A table of shares, each with the time and the looks that it stands on. */
function uptimeHtml({ uptime }: PublicStanding, { language, safe }: Words): string {
  const rows = uptime.map((window) => {
    const { base, share, span } = sayUptime(window, language);
    return `<tr><th scope="row">${escapeHtml(span)}</th><td>${escapeHtml(share)}</td><td>${escapeHtml(base)}</td></tr>`;
  });
  const head = (['uptime.span', 'uptime.share', 'uptime.base'] as const).map(
    (id) => `<th scope="col">${safe(id)}</th>`,
  );
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** How many, and when. An address that nobody ever saw well had no outage that was seen to begin: that is said instead. */
function outagesHtml(standing: PublicStanding, words: Words): string {
  const [newest] = standing.outages;
  if (newest?.isFromStart === true)
    return `<p>${words.safe('status.fromStart', { time: words.time(newest.fromMs) })}</p>`;
  const summary = `${words.safe('status.outages', { days: statusDays })}: ${standing.outages.length}`;
  return `<details><summary>${summary}</summary>${outageList(standing, words)}</details>`;
}

function outageList({ outages, sinceMs }: PublicStanding, words: Words): string {
  if (outages.length === 0) return `<p>${words.safe('status.noOutage', { day: words.day(sinceMs) })}</p>`;
  return `<ul>${outages
    .slice(0, shownOutages)
    .map((outage) => `<li>${escapeHtml(sayOutage(outage, words))}</li>`)
    .join('')}</ul>`;
}

function sayOutage({ fromMs, state, toMs }: Outage, words: Words): string {
  const from = words.time(fromMs);
  const what = words.say(`status.${state}`);
  if (toMs === null) return words.say('status.lasts', { state: what, from });
  const minutes = Math.max(1, Math.round((toMs - fromMs) / minuteMs));
  const duration =
    minutes < 120
      ? words.say('status.minutes', { count: minutes })
      : words.say('status.hours', { count: Math.round(minutes / 60) });
  return words.say('status.from', { state: what, from, to: words.time(toMs), duration });
}

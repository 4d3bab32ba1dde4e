import { formatMetric } from '#shared/research/metrics/format-metric.ts';
import { metricNames } from '#shared/research/metrics/keyword-metric.ts';
import { sayCountry, sayOrigin, sayPaidCountries, sayWhere } from '#shared/research/metrics/say-origin.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import type { KeywordNumbers, MetricOffer, ShownMetric } from '#extension/platform/messages/keyword-numbers.ts';

import type { BarActions } from './bar-actions.ts';
import { drawTrend } from './draw-trend.ts';
import { labelledPart, make, makeButton } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';

/**
 * What sources told of the query: of each number the one of the user's first source, and all of them on hover. Source
 * and country stand once after the numbers that share them.
 */
export function numberParts({ failures, metrics }: KeywordNumbers, language: OverlayLanguage): readonly HTMLElement[] {
  const { locale, say } = language;
  const byOrigin = new Map<string, { readonly first: ShownMetric; readonly told: HTMLElement[] }>();
  for (const name of metricNames) {
    const own = metrics.filter(({ metric, value }) => metric === name && value.kind !== 'no-data');
    const [first] = own;
    if (!first) continue;
    const title = [`${say(name)}.`, ...own.map((metric) => tellMetric(metric, language))].join('\n');
    const part = labelledPart(say(`${name}Short`), formatMetric(first, locale), title);
    if (first.isStale) part.classList.add('soft');
    const origin = sayOrigin(first, locale);
    const known = byOrigin.get(origin);
    if (known) known.told.push(part);
    else byOrigin.set(origin, { first, told: [part] });
  }
  const parts = [...byOrigin.values()].flatMap(({ first, told }) => [...told, originPart(first, language)]);
  return [...parts, ...trendParts(metrics, language), ...failureParts(failures, language)];
}

/** Asks connected sources for what they have not told, with the most that it costs and the country; nothing where all have. */
export function numberButtons(
  { offers }: KeywordNumbers,
  language: OverlayLanguage,
  { onNumbers }: Pick<BarActions, 'onNumbers'>,
): readonly HTMLElement[] {
  if (offers.length === 0) return [];
  const { say } = language;
  const price = priceOf(offers, language);
  const names = offers.map(({ source }) => keywordSourceNames[source]).join(', ');
  const button = makeButton(
    price === '' ? say('getNumbers') : `${say('getNumbers')} (${price})`,
    () => {
      button.textContent = '…';
      onNumbers();
    },
    say('getNumbersFrom', price === '' ? names : `${names} (${price})`),
  );
  return [button];
}

/** Shrinks where the line is nearly full, the source before the country. */
function originPart({ place, source }: ShownMetric, { locale }: OverlayLanguage): HTMLElement {
  const origin = [sayCountry(place.country, locale), keywordSourceNames[source]].filter((part) => part !== null);
  const part = make('span', { class: 'soft', title: origin.join(', ') }, origin.join(', '));
  part.style.flex = '1 1 12ch';
  part.style.maxWidth = 'max-content';
  return part;
}

function tellMetric(metric: ShownMetric, { day, locale, say }: OverlayLanguage): string {
  const { isStale, observedAt, source } = metric;
  const time = isStale ? `${day(observedAt)}, ${say('metricStale')}` : day(observedAt);
  return `${withColon(keywordSourceNames[source], locale)} ${formatMetric(metric, locale)} (${[...sayWhere(metric, locale), time].join(', ')})`;
}

function trendParts(metrics: readonly ShownMetric[], { locale, number, say }: OverlayLanguage): readonly HTMLElement[] {
  const shown = metrics.find(({ months }) => months.length > 1);
  if (!shown) return [];
  const months = shown.months.map(({ month, value }) => `${withColon(month, locale)} ${number(value)}`).join(', ');
  const title = `${say(shown.metric)}. ${keywordSourceNames[shown.source]}. ${months}`;
  const part = labelledPart(say('trendShort'), drawTrend(shown.months.map(({ value }) => value)), title);
  part.setAttribute('role', 'img');
  part.setAttribute('aria-label', title);
  return [part];
}

function failureParts(failures: KeywordNumbers['failures'], { locale, say }: OverlayLanguage): readonly HTMLElement[] {
  if (failures.length === 0) return [];
  const title = failures
    .map(({ kind, reason, source }) => `${withColon(keywordSourceNames[source], locale)} ${reason || kind}`)
    .join('\n');
  return [make('span', { class: 'competitor', title }, `▲ ${say('numbersFailed')}`)];
}

function priceOf(offers: readonly MetricOffer[], { locale, say }: OverlayLanguage): string {
  const sum = (unit: MetricOffer['unit']): number =>
    offers.reduce((total, offer) => total + (offer.unit === unit ? offer.price : 0), 0);
  const [micros, credits] = [sum('usd-micros'), sum('credits')];
  const dollars = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });
  return [
    ...(micros > 0 ? [say('atMost', dollars.format(micros / 1_000_000))] : []),
    ...(credits > 0 ? [say('credits', credits)] : []),
    ...sayPaidCountries(offers, locale),
  ].join(', ');
}

import { type Translation, translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sayPaidCountries } from '#shared/research/metrics/say-origin.ts';
import type { MetricOffer } from '#extension/platform/messages/keyword-numbers.ts';

/** The most that these offers cost together, with the country that is paid for; empty for what is free. */
export function sayPrice(offers: readonly MetricOffer[], language: Translation): string {
  const sum = (unit: MetricOffer['unit']): number =>
    offers.reduce((total, offer) => total + (offer.unit === unit ? offer.price : 0), 0);
  const [micros, credits] = [sum('usd-micros'), sum('credits')];
  return [
    ...(micros > 0
      ? [translate(metricTexts, language, 'metrics.atMost', { price: sayDollars(micros, language.locale) })]
      : []),
    ...(credits > 0 ? [translate(metricTexts, language, 'metrics.creditCount', { count: credits })] : []),
    ...sayPaidCountries(offers, language.locale),
  ].join(', ');
}

/** `micros`: millionths of a dollar. */
export function sayDollars(micros: number, locale: string): string {
  const dollars = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });
  return dollars.format(micros / 1_000_000);
}

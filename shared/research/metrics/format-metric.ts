import type { KeywordMetric } from './keyword-metric.ts';

/** A number as it is shown everywhere: ranges as ranges, lower bounds with a sign, prices with their currency. */
export function formatMetric({ currency, metric, value }: KeywordMetric, locale: string): string {
  const isPrice = metric === 'cpc' && currency !== null;
  const format: Intl.NumberFormatOptions = isPrice
    ? { style: 'currency', currency }
    : metric === 'competition'
      ? { style: 'percent', maximumFractionDigits: 0 }
      : { maximumFractionDigits: 2 };
  const exact = new Intl.NumberFormat(locale, format);
  switch (value.kind) {
    case 'no-data':
      return '–';
    case 'exact':
      return exact.format(value.value);
    case 'at-least':
      return `≥ ${exact.format(value.value)}`;
    case 'range': {
      const short = isPrice ? exact : new Intl.NumberFormat(locale, { ...format, notation: 'compact' });
      return `${short.format(value.from)}–${short.format(value.to)}`;
    }
  }
}

import type { ReactNode } from 'react';

import { type Translation, translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sayPaidCountries } from '#shared/research/metrics/say-origin.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import type { MetricOffer } from '#extension/platform/messages/keyword-numbers.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

interface GetNumbersProps {
  readonly offers: readonly MetricOffer[];
  readonly isAsking: boolean;
  readonly onAsk: () => void;
}

/** Asks connected sources, saying which, the most that it costs, and in which country it counts; nothing where all have answered. */
export function GetNumbers({ isAsking, offers, onAsk }: GetNumbersProps): ReactNode {
  const language = usePartLanguage('research');
  if (offers.length === 0) return null;
  const price = priceOf(offers, language);
  const sources = new Intl.ListFormat(language.locale).format(offers.map(({ source }) => keywordSourceNames[source]));
  return (
    <Button disabled={isAsking} title={translate(metricTexts, language, 'metrics.asks', { sources })} onClick={onAsk}>
      {price === ''
        ? translate(metricTexts, language, 'metrics.get')
        : translate(metricTexts, language, 'metrics.getFor', { price })}
    </Button>
  );
}

/** With the country that it pays for; empty for what is free. */
function priceOf(offers: readonly MetricOffer[], language: Translation): string {
  const sum = (unit: MetricOffer['unit']): number =>
    offers.reduce((total, offer) => total + (offer.unit === unit ? offer.price : 0), 0);
  const dollars = new Intl.NumberFormat(language.locale, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 4,
  });
  const [micros, credits] = [sum('usd-micros'), sum('credits')];
  return [
    ...(micros > 0
      ? [translate(metricTexts, language, 'metrics.atMost', { price: dollars.format(micros / 1_000_000) })]
      : []),
    ...(credits > 0 ? [translate(metricTexts, language, 'metrics.creditCount', { count: credits })] : []),
    ...sayPaidCountries(offers, language.locale),
  ].join(', ');
}

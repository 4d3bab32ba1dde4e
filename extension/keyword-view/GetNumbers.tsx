import type { ReactNode } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import type { MetricOffer } from '#extension/platform/messages/keyword-numbers.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import { sayPrice } from './say-price.ts';

interface GetNumbersProps {
  readonly offers: readonly MetricOffer[];
  readonly isAsking: boolean;
  readonly onAsk: () => void;
}

/** Asks connected sources, saying which, the most that it costs, and in which country it counts; nothing where all have answered. */
export function GetNumbers({ isAsking, offers, onAsk }: GetNumbersProps): ReactNode {
  const language = usePartLanguage('research');
  if (offers.length === 0) return null;
  const price = sayPrice(offers, language);
  const sources = new Intl.ListFormat(language.locale).format(offers.map(({ source }) => keywordSourceNames[source]));
  return (
    <Button disabled={isAsking} title={translate(metricTexts, language, 'metrics.asks', { sources })} onClick={onAsk}>
      {price === ''
        ? translate(metricTexts, language, 'metrics.get')
        : translate(metricTexts, language, 'metrics.getFor', { price })}
    </Button>
  );
}

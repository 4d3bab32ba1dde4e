import { type ReactNode, useEffect, useMemo, useState } from 'react';

import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import { translate } from '#shared/kernel/translation.ts';
import { sayPrice } from '#extension/keyword-view/say-price.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import type { MetricOffer } from '#extension/platform/messages/keyword-numbers.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { MetricsRun } from '#extension/platform/messages/metric-messages.ts';
import type { ConnectedSource } from '#extension/platform/storage/connected-sources.ts';
import { useConnectedSources } from '#extension/session/use-connected-sources.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import type { IdeaRow } from './idea-row.ts';
import styles from './research.module.css';
import { useSay } from './use-say.ts';

interface GetNumbersProps {
  readonly rows: readonly IdeaRow[];
  readonly country: string;
  readonly language: string;
  /** More numbers are in the store. */
  readonly onAnswered: () => void;
}

const noSources: readonly ConnectedSource[] = [];

/** What each connected source would cost for these keywords; one click asks one of them. */
export function GetNumbers({ country, language: languageOfPlace, onAnswered, rows }: GetNumbersProps): ReactNode {
  const { say } = useSay();
  const language = usePartLanguage('research');
  const [offers, setOffers] = useState<readonly MetricOffer[]>();
  const [asking, setAsking] = useState<MetricOffer['source']>();
  const [run, setRun] = useState<MetricsRun>();
  const connected = useConnectedSources(noSources);
  const wish = useMemo((): { readonly keywords: readonly string[]; readonly place: MetricPlace } => {
    const place = { country, language: languageOfPlace, device: null };
    return { keywords: rows.map(({ keyword }) => keyword), place };
  }, [country, languageOfPlace, rows]);
  useEffect(() => {
    let isCurrent = true;
    void askBackground('priceMetrics', wish).then((priced) => {
      if (isCurrent) setOffers(priced);
    });
    return () => {
      isCurrent = false;
    };
  }, [wish, run, connected]);
  const isConnected = connected.length > 0;
  const ask = async (source: MetricOffer['source']): Promise<void> => {
    setAsking(source);
    const answer = await askBackground('askForMetrics', { ...wish, sources: [source] });
    setAsking(undefined);
    setRun(answer);
    onAnswered();
  };
  return (
    <div className={styles.numbers}>
      {offers && offers.length > 0 ? (
        <ButtonRow>
          {offers.map((offer) => (
            <Button key={offer.source} disabled={asking !== undefined} onClick={() => void ask(offer.source)}>
              {say('ideas.numbers.of', {
                source: keywordSourceNames[offer.source],
                price: sayPrice([offer], language) || say('ideas.numbers.free'),
              })}
            </Button>
          ))}
        </ButtonRow>
      ) : null}
      {offers?.length === 0 ? (
        <p className="soft">
          {isConnected
            ? say(run ? 'ideas.numbers.done' : 'ideas.numbers.none')
            : translate(metricTexts, language, 'metrics.notConnected')}{' '}
          <LinkButton onClick={() => openOptions('keyword-data')}>
            {translate(metricTexts, language, 'metrics.open')}
          </LinkButton>
        </p>
      ) : null}
      <output>
        {asking === undefined
          ? ''
          : translate(metricTexts, language, 'metrics.connecting', { source: keywordSourceNames[asking] })}
        {run && run.leftOut.length > 0 ? <p>{say('ideas.numbers.left', { count: run.leftOut.length })}</p> : null}
        {run?.failures.map(({ failure, remaining, source }) => (
          <p key={source}>
            {sayFailure({ reason: '', ...failure }, source, language)}{' '}
            {say('ideas.numbers.remaining', { count: remaining })}
          </p>
        ))}
      </output>
    </div>
  );
}

import { type ReactNode, useEffect, useState } from 'react';

import { type Translation, translate } from '#shared/kernel/translation.ts';
import { formatMetric } from '#shared/research/metrics/format-metric.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import { sayWhere } from '#shared/research/metrics/say-origin.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import type { KeywordNumbers, ShownMetric } from '#extension/platform/messages/keyword-numbers.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { watchTracking } from '#extension/platform/storage/tracking-news.ts';
import { GetNumbers } from '#extension/keyword-view/GetNumbers.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Table } from '#extension/ui/Table.tsx';

/** What connected sources told of the query, all beside each other, and what asking the others costs. */
export function NumbersSection({ visitId }: { readonly visitId: string }): ReactNode {
  const language = usePartLanguage('research');
  const [numbers, setNumbers] = useNumbers(visitId);
  const [isAsking, setAsking] = useState(false);
  if (!numbers) return null;
  const { failures, fault, isConnected, metrics, offers } = numbers;
  const ask = async (): Promise<void> => {
    setAsking(true);
    const memory = await askBackground('getNumbers', { visitId });
    setNumbers(memory.numbers);
    setAsking(false);
  };
  return (
    <section aria-labelledby="serp-numbers">
      <h2 id="serp-numbers">{translate(metricTexts, language, 'metrics.numbers')}</h2>
      {metrics.length > 0 ? <NumbersTable metrics={metrics} language={language} /> : null}
      {metrics.length === 0 && isConnected && fault === null ? (
        <p className="soft">{translate(metricTexts, language, 'metrics.none')}</p>
      ) : null}
      {fault === null ? null : <p className="soft">{translate(metricTexts, language, `metrics.fault.${fault}`)}</p>}
      {failures.map(({ source, ...failure }) => (
        <p key={source}>{sayFailure(failure, source, language)}</p>
      ))}
      <GetNumbers offers={offers} isAsking={isAsking} onAsk={() => void ask()} />
      {isConnected ? null : (
        <p className="soft">
          {translate(metricTexts, language, 'metrics.notConnected')}{' '}
          <LinkButton onClick={() => openOptions('keyword-data')}>
            {translate(metricTexts, language, 'metrics.open')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

interface NumbersTableProps {
  readonly metrics: readonly ShownMetric[];
  readonly language: Translation;
}

function NumbersTable({ language, metrics }: NumbersTableProps): ReactNode {
  const { locale } = language;
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{translate(metricTexts, language, 'metrics.number')}</th>
          <th scope="col" className="number">
            {translate(metricTexts, language, 'metrics.value')}
          </th>
          <th scope="col">{translate(metricTexts, language, 'metrics.from')}</th>
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric) => {
          const { isStale, metric: name, observedAt, source, value } = metric;
          const where = sayWhere(metric, locale);
          return (
            <tr key={`${name} ${source} ${where.join(' ')}`}>
              <th scope="row">{translate(metricTexts, language, `metrics.name.${name}`)}</th>
              <td className="number">
                {value.kind === 'no-data'
                  ? translate(metricTexts, language, 'metrics.noData')
                  : formatMetric(metric, locale)}
              </td>
              <td>
                {keywordSourceNames[source]}{' '}
                <span className="soft">
                  {[...where, days.format(new Date(observedAt))].join(', ')}
                  {isStale ? `, ${translate(metricTexts, language, 'metrics.stale')}` : ''}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function useNumbers(visitId: string) {
  const [numbers, setNumbers] = useState<KeywordNumbers>();
  useEffect(() => {
    const ending = new AbortController();
    const read = (): void =>
      void askBackground('recallNumbers', { visitId }).then((recalled) => {
        if (!ending.signal.aborted) setNumbers(recalled);
      });
    read();
    watchTracking(read, ending.signal);
    return () => ending.abort();
  }, [visitId]);
  return [numbers, setNumbers] as const;
}

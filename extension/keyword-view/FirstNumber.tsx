import type { ReactNode } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { formatMetric } from '#shared/research/metrics/format-metric.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sayOrigin, sayWhere } from '#shared/research/metrics/say-origin.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import type { ShownMetric } from '#extension/platform/messages/keyword-numbers.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

/** The most telling number of a keyword, with its source; all of them on hover. “No data” where sources have none, nothing where none was asked. */
export function FirstNumber({ metrics }: { readonly metrics: readonly ShownMetric[] }): ReactNode {
  const language = usePartLanguage('research');
  const told = metrics.filter(({ value }) => value.kind !== 'no-data');
  const known = told.length > 0 ? told : metrics;
  const [first] = known;
  if (!first) return null;
  const shownOf = (metric: ShownMetric): string =>
    metric.value.kind === 'no-data'
      ? translate(metricTexts, language, 'metrics.noData')
      : formatMetric(metric, language.locale);
  const days = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium' });
  const title = known
    .map((metric) => {
      const { isStale, metric: name, observedAt, source } = metric;
      const stale = isStale ? [translate(metricTexts, language, 'metrics.stale')] : [];
      const details = [...sayWhere(metric, language.locale), days.format(new Date(observedAt)), ...stale].join(', ');
      const said = translate(metricTexts, language, `metrics.name.${name}`);
      return `${withColon(said, language.locale)} ${shownOf(metric)} (${keywordSourceNames[source]}, ${details})`;
    })
    .join('\n');
  return (
    <span title={title}>
      {shownOf(first)} <span className="soft">{sayOrigin(first, language.locale)}</span>
    </span>
  );
}

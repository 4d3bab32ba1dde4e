import { type ReactNode, useEffect, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import type { KeywordMetric, MonthValue } from '#shared/research/metrics/keyword-metric.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sayWhere } from '#shared/research/metrics/say-origin.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import styles from './research.module.css';
import { useSay } from './use-say.ts';

const widthPx = 240;
const heightPx = 48;
const edgePx = 4;

/** Each series of months that a source told of the keyword, with its source; nothing where none did. */
export function MonthCurves({ keyword }: { readonly keyword: string }): ReactNode {
  const { say } = useSay();
  const [series, setSeries] = useState<readonly KeywordMetric[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void askBackground('loadMetrics', { keywords: [keyword] }).then((stored) => {
      if (isCurrent) setSeries(stored.map(({ metric }) => metric).filter(({ months }) => months.length > 1));
    });
    return () => {
      isCurrent = false;
    };
  }, [keyword]);
  if (series.length === 0) return null;
  return (
    <section>
      <h3>{say('ideas.months')}</h3>
      {series.map((metric) => (
        <MonthCurve key={JSON.stringify([metric.metric, metric.source, metric.place])} metric={metric} />
      ))}
    </section>
  );
}

function MonthCurve({ metric }: { readonly metric: KeywordMetric }): ReactNode {
  const { say } = useSay();
  const language = usePartLanguage('research');
  const { locale } = language;
  const { months, source } = metric;
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const numbers = new Intl.NumberFormat(locale);
  const names = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const named = ({ month }: MonthValue): string => names.format(new Date(`${month}-01T00:00:00Z`));
  const what = translate(metricTexts, language, `metrics.name.${metric.metric}`);
  const said = say('ideas.months.said', {
    from: numbers.format(first.value),
    fromMonth: named(first),
    to: numbers.format(last.value),
    toMonth: named(last),
  });
  return (
    <figure className={styles.months}>
      <figcaption>
        {what} <span className="soft">{[keywordSourceNames[source], ...sayWhere(metric, locale)].join(', ')}</span>
      </figcaption>
      <svg role="img" aria-label={`${withColon(what, locale)} ${said}`} viewBox={`0 0 ${widthPx} ${heightPx}`}>
        <polyline points={pointsOf(months)} />
      </svg>
      <span className="soft">{said}</span>
    </figure>
  );
}

/** From nothing at the foot to the highest month at the top; a month that is missing keeps its width. */
function pointsOf(months: readonly MonthValue[]): string {
  const at = months.map(({ month }) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  const [start = 0, span] = [at[0], Math.max(1, (at.at(-1) ?? 0) - (at[0] ?? 0))];
  const highest = Math.max(1, ...months.map(({ value }) => value));
  return months
    .map(({ value }, index) => {
      const x = edgePx + (((at[index] ?? start) - start) / span) * (widthPx - 2 * edgePx);
      const y = heightPx - edgePx - (value / highest) * (heightPx - 2 * edgePx);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}

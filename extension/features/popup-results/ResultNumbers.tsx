import { clsx } from 'clsx';
import { type ReactNode, useEffect, useState } from 'react';

import { type Translation, translate } from '#shared/kernel/translation.ts';
import { formatMetric } from '#shared/research/metrics/format-metric.ts';
import { metricNames } from '#shared/research/metrics/keyword-metric.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sayOrigin } from '#shared/research/metrics/say-origin.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import { loadTranslation } from '#extension/platform/browser/load-texts.ts';
import type { KeywordNumbers } from '#extension/platform/messages/keyword-numbers.ts';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './ResultsPart.module.css';

interface ResultNumbersProps {
  readonly numbers: KeywordNumbers;
  /** What stands below, drawn together with the numbers. */
  readonly children: ReactNode;
}

/** What connected sources told of the query, of each number the one of the first source, as the bar says it. */
export default function ResultNumbers({ children, numbers: { metrics } }: ResultNumbersProps): ReactNode {
  const language = useResearchTexts();
  if (!language) return null;
  const shown = metricNames.flatMap((name) => {
    return metrics.find(({ metric, value }) => metric === name && value.kind !== 'no-data') ?? [];
  });
  return (
    <>
      {shown.length === 0 ? (
        <p className={clsx(styles.line, 'soft')}>{translate(metricTexts, language, 'metrics.none')}</p>
      ) : (
        <ul className={styles.numbers}>
          {shown.map((metric) => (
            <li key={metric.metric}>
              {withColon(translate(metricTexts, language, `metrics.name.${metric.metric}`), language.locale)}{' '}
              <b>{formatMetric(metric, language.locale)}</b>{' '}
              <span className="soft">{sayOrigin(metric, language.locale)}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
    </>
  );
}

/** Only this part of the popup needs them. */
function useResearchTexts(): Translation | undefined {
  const { locale } = useWords();
  const [language, setLanguage] = useState<Translation>();
  useEffect(() => void loadTranslation(locale, 'research').then(setLanguage), [locale]);
  return language;
}

import type { ReactNode } from 'react';

import { accuracyOf, fewestToTell, type GroupRecord } from '#shared/forecast/record/forecast-record.ts';

import type { KeptForecasts } from './use-kept-forecasts.ts';
import { useRecordWords } from './use-record-words.ts';

interface SeriesRecordProps {
  /** Of forecasts of this kind, so far ahead. */
  readonly record: GroupRecord;
  readonly kept: KeptForecasts;
  readonly hasBreak: boolean;
}

/** How earlier forecasts of this series did, and whether its ranges are drawn otherwise than the engine has them. */
export function SeriesRecord({ hasBreak, kept, record }: SeriesRecordProps): ReactNode {
  const { percentOff, say, sayScales, share } = useRecordWords();
  const { horizon, recalibration, spacing } = record;
  const own = kept.forecasts.filter(
    (stored) => stored.series === kept.seriesId && stored.spacing === spacing && stored.mean.length === horizon,
  );
  if (own.length === 0) return null;
  const { figures, origins, scored } = accuracyOf(own);
  const isScaled = !hasBreak && (recalibration.scale80 !== 1 || recalibration.scale95 !== 1);
  return (
    <p className="soft">
      {figures
        ? say('kept.ofSeries', {
            scored,
            smape: percentOff(figures.smape),
            naive: percentOff(figures.naiveSmape),
          })
        : say('kept.ofSeries.few', { count: origins, needs: fewestToTell })}{' '}
      {isScaled
        ? say('kept.isScaled', {
            count: recalibration.origins,
            own80: share(recalibration.own80),
            own95: share(recalibration.own95),
            ...sayScales(recalibration),
          })
        : null}
    </p>
  );
}

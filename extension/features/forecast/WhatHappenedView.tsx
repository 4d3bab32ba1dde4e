import { type ReactNode, useMemo } from 'react';

import { googleHappenings } from '#shared/anomalies/google-happenings.ts';
import { googleUpdatesReadOn, googleUpdatesSource } from '#shared/anomalies/google-updates.data.ts';
import type { Happening } from '#shared/anomalies/happened-near.ts';
import { fewestForLevels } from '#shared/anomalies/level-shifts.ts';
import { type SeriesChange, whatHappened } from '#shared/anomalies/what-happened.ts';
import type { DatedSeries } from '#shared/forecast/dated-series.ts';
import { forecastTexts } from '#shared/forecast/forecast-texts.data.ts';
import { measuredRuns } from '#shared/forecast/measured-runs.ts';
import { roundFor } from '#shared/forecast/round-for.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { Curves } from '#extension/keyword-view/Curves.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import styles from './forecast.module.css';

interface WhatHappenedViewProps {
  readonly series: DatedSeries;
  /** The user's notes on days of the site. */
  readonly notes: readonly Happening[];
}

/** Unusual values and shifts of level, numbered as in the chart above them, each with what is known to have happened near it. */
export function WhatHappenedView({ notes, series }: WhatHappenedViewProps): ReactNode {
  const language = usePartLanguage('forecast');
  const { locale, number } = useWords();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const say = (id: keyof typeof forecastTexts, params?: MessageParams): string =>
    translate(forecastTexts, language, id, params);
  const { changes, judgedFrom } = useMemo(() => whatHappened(series, [...notes, ...googleHappenings]), [notes, series]);
  const measured = say('measured');
  const curves = useMemo(
    () => [
      {
        id: 'measured',
        label: measured,
        runs: measuredRuns(series),
      },
    ],
    [series, measured],
  );
  const sayChange = ({ day, from, kind, to }: SeriesChange): string =>
    say(`happened.${kind}`, {
      day: date.format(Date.parse(day)),
      from: number(roundFor(from, series.values)),
      to: number(roundFor(to, series.values)),
    });
  const sayNear = ({ from, kind, name, to }: Happening): string =>
    kind === 'note'
      ? say('near.note', { name, day: date.format(Date.parse(from)) })
      : say('near.google', { name, period: date.formatRange(Date.parse(from), Date.parse(to)) });
  const isShort = judgedFrom === undefined;
  const hasNone = series.values.length < fewestForLevels;
  return (
    <>
      <h3>{say('happened')}</h3>
      {changes.length === 0 && !hasNone ? <p>{say(isShort ? 'happened.level' : 'happened.nothing')}</p> : null}
      {changes.length > 0 ? (
        <>
          <Curves label={say('happened')} curves={curves} annotations={changes} unit="count" />
          <ol className={styles.changes}>
            {changes.map((change) => (
              <li key={`${change.kind} ${change.day}`}>
                {sayChange(change)}
                {change.near.length > 0 ? (
                  <ul>
                    {change.near.map((happening) => (
                      <li key={`${happening.kind} ${happening.from} ${happening.name}`}>{sayNear(happening)}</li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <p className="soft">
        {isShort
          ? say(hasNone ? 'happened.short' : 'happened.levelsOnly')
          : say('happened.judged', { day: date.format(Date.parse(judgedFrom)) })}{' '}
        {changes.some(({ near }) => near.length > 0) ? `${say('happened.basis')} ` : ''}
        <a href={googleUpdatesSource} target="_blank" rel="noreferrer">
          {say('near.source', { day: date.format(Date.parse(googleUpdatesReadOn)) })}
        </a>
      </p>
    </>
  );
}

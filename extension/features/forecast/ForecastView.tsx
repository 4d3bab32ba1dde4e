import { type ReactNode, useMemo } from 'react';

import { addSteps, type DatedSeries, seasonOf } from '#shared/forecast/dated-series.ts';
import { engineOf } from '#shared/forecast/engines.ts';
import { fewestOrigins } from '#shared/forecast/intervals.ts';
import { floorOf, type Forecast, forecastWithGoals } from '#shared/forecast/forecast.ts';
import { forecastTexts } from '#shared/forecast/forecast-texts.data.ts';
import { measuredRuns } from '#shared/forecast/measured-runs.ts';
import { recordOfGroup } from '#shared/forecast/record/forecast-record.ts';
import type { SeriesKind } from '#shared/forecast/record/stored-forecast.ts';
import { withScales } from '#shared/forecast/record/told-forecast.ts';
import { roundFor } from '#shared/forecast/round-for.ts';
import { writeCsv } from '#shared/kernel/csv.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import type { Curve } from '#extension/keyword-view/align-curves.ts';
import { Curves } from '#extension/keyword-view/Curves.tsx';
import { CurveTable } from '#extension/keyword-view/CurveTable.tsx';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import { GoalForm } from './GoalForm.tsx';
import { SeriesRecord } from './SeriesRecord.tsx';
import { TotalForm } from './TotalForm.tsx';
import type { KeptForecasts } from './use-kept-forecasts.ts';

interface ForecastViewProps {
  readonly series: DatedSeries;
  /** How many to forecast. */
  readonly steps: number;
  readonly kind: SeriesKind;
  readonly kept: KeptForecasts;
  readonly name: string;
  /** Counts add up over days; shares do not. */
  readonly isCount: boolean;
  /** Clicks move with positions. */
  readonly areClicks: boolean;
}

const methodNames: Readonly<Record<string, keyof typeof forecastTexts>> = {
  naive: 'method.naive',
  ses: 'method.ses',
  holt: 'method.holt',
  damped: 'method.damped',
  theta: 'method.theta',
  'dynamic-theta': 'method.dynamic-theta',
  complex: 'method.complex',
  ar: 'method.ar',
  'ar-steps': 'method.ar-steps',
};

const band = { lower: 'lower80', upper: 'upper80' } as const;

/** Older values would press the newer ones, and what comes, into a corner. */
function shownBefore(steps: number): number {
  return Math.max(60, 3 * steps);
}

/** The newest values with what is expected after them, in words, as a chart and as a table. */
export function ForecastView({ series, steps, kind, kept, name, isCount, areClicks }: ForecastViewProps): ReactNode {
  const language = usePartLanguage('forecast');
  const { locale, number, text } = useWords();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const say = (id: keyof typeof forecastTexts, params?: MessageParams): string =>
    translate(forecastTexts, language, id, params);
  const { first, spacing, values } = series;
  const record = useMemo(
    () => recordOfGroup({ kind, spacing, horizon: steps }, kept.forecasts),
    [kept.forecasts, kind, spacing, steps],
  );
  const { comparison, recalibration } = record;
  const made = useMemo(() => {
    const engine = engineOf(comparison.leader);
    const own = forecastWithGoals({ values, period: seasonOf[spacing], horizon: steps }, engine);
    return 'refused' in own ? own : withScales(own, recalibration, floorOf(values));
  }, [comparison.leader, recalibration, spacing, steps, values]);
  const dayAt = (step: number): string => addSteps(first, step, spacing);
  if ('refused' in made) {
    return <p>{say(`refused.${made.refused}`, { count: values.length, needs: made.needs })}</p>;
  }
  const round = (value: number): string => number(roundFor(value, values));
  const curveOf = (id: 'expected' | 'lower80' | 'upper80', ahead: readonly number[]): Curve => ({
    id,
    label: say(id),
    runs: [ahead.map((value, step) => ({ day: dayAt(values.length + step), value: roundFor(value, values) }))],
  });
  const isTold = made.ranges === 'told';
  const shown = values.slice(-shownBefore(steps));
  const curves: readonly Curve[] = [
    {
      id: 'measured',
      label: say('measured'),
      runs: measuredRuns(series).map((run) => run.filter(({ index }) => index >= values.length - shown.length)),
    },
    ...(isTold ? [curveOf('lower80', made.lower80), curveOf('upper80', made.upper80)] : []),
    // Last, so that the shade lies below it.
    curveOf('expected', made.mean),
  ];
  const comparedWords = (toNaive: number | null): string => {
    if (toNaive === null) return '';
    if (toNaive > 1.05) return say('worse');
    if (toNaive > 0.95) return say('same');
    return toNaive < 0.1 ? say('better.far') : say('better', { times: number(Math.round(10 / toNaive) / 10) });
  };
  const nameOf = (id: string): string => {
    const [method = '', period] = id.split('/');
    const plain = say(methodNames[method] ?? 'method.seasonal');
    return period === undefined ? plain : say('withoutSeason', { method: plain, period });
  };
  const last = steps - 1;
  // Shares do not add up, and nobody knows how what follows a break does.
  const total = isCount ? made.total : null;
  const stepsWords = say(`ahead.${spacing}`, { count: steps });
  const { backtest, weights } = made;
  return (
    <>
      <h3>{say('next')}</h3>
      <p>
        {say(isTold ? 'at' : made.largestError === 0 ? 'at.exact' : 'at.untold', {
          day: date.format(Date.parse(dayAt(values.length + last))),
          mean: round(made.mean[last] ?? 0),
          low: round(made.lower80[last] ?? 0),
          high: round(made.upper80[last] ?? 0),
          origins: made.backtest.origins,
          error: round(made.largestError),
          needs: fewestOrigins,
        })}{' '}
        {total
          ? say('sum.range', {
              steps: stepsWords,
              mean: round(total.mean),
              low: round(total.lower80),
              high: round(total.upper80),
            })
          : null}
      </p>
      {made.hasBreak ? <p>{say('break')}</p> : null}
      <p className="soft">
        {say('record', { origins: backtest.origins, smape: percent.format(backtest.smape / 100) })}{' '}
        {comparedWords(backtest.toNaive)}{' '}
        {series.filled.length === 0 ? null : say('filled', { count: series.filled.length })}
      </p>
      <SeriesRecord record={record} kept={kept} hasBreak={made.hasBreak} />
      <Curves label={say('title')} curves={curves} annotations={[]} unit="count" {...(isTold && { band })} />
      <CurveTable curves={curves} />
      {isTold ? (
        <GoalForm
          label={say('goal', { day: date.format(Date.parse(dayAt(values.length + last))) })}
          chanceOf={(goal) => made.chanceOf(goal, last)}
        />
      ) : null}
      {total ? <TotalForm total={total} steps={stepsWords} areClicks={areClicks} /> : null}
      <details>
        <summary>{say('methods')}</summary>
        <ul>
          {weights.map(({ id, weight }) => (
            <li key={id}>
              {withColon(nameOf(id), locale)} {percent.format(weight)}
            </li>
          ))}
        </ul>
      </details>
      <p className="soft">
        {say('basis', {
          count: values.length - series.filled.length,
          day: date.format(Date.parse(dayAt(values.length - 1))),
        })}
      </p>
      <p>
        <Button
          onClick={() =>
            saveFile(
              `forecast-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`,
              'text/csv',
              asCsv(made, dayAt, values.length),
            )
          }
        >
          {text('exportAs', { format: 'CSV' })}
        </Button>
      </p>
    </>
  );
}

function asCsv(
  { mean, lower80, upper80, lower95, upper95 }: Forecast,
  dayAt: (step: number) => string,
  from: number,
): string {
  const lines = mean.map((value, step) => [
    dayAt(from + step),
    ...[value, lower80[step], upper80[step], lower95[step], upper95[step]].map((edge) =>
      edge === undefined ? '' : Number(edge.toPrecision(6)),
    ),
  ]);
  return writeCsv([['day', 'mean', 'lower80', 'upper80', 'lower95', 'upper95'], ...lines]);
}

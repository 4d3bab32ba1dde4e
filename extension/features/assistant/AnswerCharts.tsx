import { type ReactNode, useMemo } from 'react';

import { type AnswerChart, chartsOf } from '#shared/chat/charts-of.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';
import type { Curve } from '#extension/keyword-view/align-curves.ts';
import { CurveChart } from '#extension/keyword-view/CurveChart.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { useSay } from './use-say.ts';
import styles from './assistant.module.css';

/** Lines through the rows of an answer, where these are days; the same in words below, and in the table of rows. */
export function AnswerCharts({ answer }: { readonly answer: ToolAnswer }): ReactNode {
  const charts = useMemo(() => chartsOf(answer), [answer]);
  const { domain, keyword } = answer.summary.values;
  const name = [keyword, domain].find((each) => typeof each === 'string') ?? '';
  return charts.map((chart) => <Chart key={chart.column} chart={chart} name={name} />);
}

const nothing: ReadonlySet<string> = new Set();
const noNotes: readonly never[] = [];

function Chart({ chart, name }: { readonly chart: AnswerChart; readonly name: string }): ReactNode {
  const say = useSay();
  const { day, number, percent } = useWords();
  const { column, runs, unit } = chart;
  const label = say('chart', { column: say(`column.${column}`), name });
  const curves = useMemo((): readonly Curve[] => [{ id: column, label, runs }], [column, label, runs]);
  const points = runs.flat();
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const show = (value: number): string => (unit === 'percent' ? percent(value / 100) : number(value));
  const all = points.map(({ value }) => value);
  return (
    <figure className={styles.chart} data-testid="chart">
      <figcaption>{label}</figcaption>
      <CurveChart curves={curves} hidden={nothing} annotations={noNotes} unit={unit} />
      <p className={styles.note}>
        {say('chart.told', {
          from: day(first.day),
          first: show(first.value),
          to: day(last.day),
          last: show(last.value),
          least: show(Math.min(...all)),
          most: show(Math.max(...all)),
          days: points.length,
        })}
        {runs.length > 1 ? ` ${say('chart.gap')}` : ''}
      </p>
    </figure>
  );
}

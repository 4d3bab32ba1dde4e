import { type ReactNode, useEffect, useRef } from 'react';
import uPlot from 'uplot';

import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { useColorScheme } from '#extension/ui/use-color-scheme.ts';

import { alignCurves, type Curve } from './align-curves.ts';
import { drawAnnotations } from './draw-annotations.ts';
import { isOfTimes, tickSteps, timeRange } from './time-axis.ts';
import styles from './keyword-view.module.css';
import 'uplot/dist/uPlot.min.css';

export type CurveUnit = 'position' | 'percent' | 'count';

interface CurveChartProps {
  /** At most as many as there are colours. */
  readonly curves: readonly Curve[];
  /** Ids of curves that are not drawn; the others keep their colours. */
  readonly hidden: ReadonlySet<string>;
  readonly annotations: readonly Pick<SiteAnnotation, 'day'>[];
  readonly unit: CurveUnit;
  /** Ids of two curves between which the chart is shaded; they have thin lines and no points. */
  readonly band?: CurveBand;
}

export interface CurveBand {
  readonly lower: string;
  readonly upper: string;
}

/** Each told from the others by colour and by dashes. */
export const curveDashes: readonly (readonly number[])[] = [[], [8, 4], [2, 3], [10, 3, 2, 3], [5, 5], [14, 4]];
export const mostCurves = curveDashes.length;

const heightPx = 220;

/** Values by day, the first place on top where they are positions. A line ends where nobody knows how it went on. */
export function CurveChart({ curves, hidden, annotations, unit, band }: CurveChartProps): ReactNode {
  const { text, locale } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const scheme = useColorScheme();
  const label = unit === 'count' ? '' : text(unit === 'position' ? 'kw.position' : 'kw.percentAxis');
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const { seconds, values } = alignCurves(curves);
    const look = { element, label, locale, curves, hidden, annotations, unit, ...(band && { band }) };
    const chart = new uPlot(optionsOf(look), [seconds, ...values], element);
    const resized = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: heightPx }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      chart.destroy();
    };
  }, [curves, hidden, annotations, band, label, locale, unit, scheme]);
  // A table beside the chart says the same to those who do not see it.
  return <div ref={box} className={styles.historyChart} aria-hidden="true" />;
}

interface Look extends CurveChartProps {
  readonly element: HTMLElement;
  readonly label: string;
  readonly locale: string;
}

function optionsOf({ band, curves, element, hidden, label, locale, annotations, unit }: Look): uPlot.Options {
  const style = getComputedStyle(element);
  const color = (name: string): string => resolveColor(element, style.getPropertyValue(name));
  const axis = { stroke: color('--text-soft'), grid: { stroke: color('--line'), width: 1 }, ticks: { show: false } };
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  // As the table of checks says it: times are the user's, days are UTC.
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const isPosition = unit === 'position';
  const isEdge = (id: string): boolean => id === band?.lower || id === band?.upper;
  // uPlot counts the axis of time as the first.
  const seriesAt = (wanted: string): number => 1 + curves.findIndex(({ id }) => id === wanted);
  return {
    width: element.clientWidth,
    height: heightPx,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), 'UTC'),
    scales: {
      x: { range: (_chart, min, max) => timeRange(min, max) },
      y: scaleOf[unit],
    },
    axes: [
      {
        ...axis,
        size: 28,
        incrs: (_chart, _axis, min, max) => tickSteps(min, max),
        values: (_chart, ticks, _axis, _space, step) =>
          ticks.map((tick) => (isOfTimes(step) ? time : date).format(tick * 1_000)),
      },
      {
        ...axis,
        ...(label !== '' && { label }),
        size: unit === 'count' ? 64 : 40,
        ...(isPosition ? { incrs: [1, 2, 5, 10, 20, 50, 100] } : {}),
      },
    ],
    series: [
      {},
      ...curves.map(({ id, label: name }, index) => ({
        label: name,
        show: !hidden.has(id),
        stroke: color(`--curve-${index + 1}`),
        dash: [...(curveDashes[index] ?? [])],
        width: isEdge(id) ? 1 : 2,
        spanGaps: false,
        points: { show: !isEdge(id), size: 5, fill: color(`--curve-${index + 1}`) },
      })),
    ],
    ...(band && { bands: [{ series: [seriesAt(band.upper), seriesAt(band.lower)], fill: color('--accent-soft') }] }),
    hooks: { draw: [drawAnnotations(annotations, color('--text-soft'))] },
    legend: { show: false },
    cursor: { drag: { x: false, y: false } },
  };
}

/** Positions with the first on top; shares from 0 to 100 at most; counts as they come. */
const scaleOf: Readonly<Record<CurveUnit, uPlot.Scale>> = {
  position: { dir: -1, range: (_chart, min, max) => [Math.max(0.5, min - 1), Math.max(max + 1, 10)] },
  percent: { range: (_chart, _min, max) => [0, Math.max(10, Math.min(100, max * 1.2))] },
  count: {},
};

/** Canvas knows no `light-dark()`: the browser resolves it on an element. */
function resolveColor(element: HTMLElement, value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  element.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}

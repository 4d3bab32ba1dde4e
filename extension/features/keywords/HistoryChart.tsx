import { type ReactNode, useEffect, useRef } from 'react';
import uPlot from 'uplot';

import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { rankSegments } from '#shared/keywords/rank-segments.ts';
import { useWords } from '#extension/ui/Language.tsx';

interface HistoryChartProps {
  readonly points: readonly RankPoint[];
}

const heightPx = 220;

/** Position by day, the first place on top. The line ends where nobody knows how it went on. */
export function HistoryChart({ points }: HistoryChartProps): ReactNode {
  const { text, locale } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const label = text('kw.position');
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const { days, positions } = seriesOf(points);
    const chart = new uPlot(optionsOf(element, label, locale), [days, positions], element);
    const resized = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: heightPx }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      chart.destroy();
    };
  }, [points, label, locale]);
  // The table below the chart says the same to those who do not see it.
  return <div ref={box} className="history-chart" aria-hidden="true" />;
}

/** Every position, and a null after each run of them, which is where the line ends. */
function seriesOf(points: readonly RankPoint[]): { days: number[]; positions: (number | null)[] } {
  const days: number[] = [];
  const positions: (number | null)[] = [];
  for (const segment of rankSegments(points)) {
    for (const { day, position } of segment) {
      days.push(Date.parse(day) / 1_000);
      positions.push(position);
    }
    days.push((days.at(-1) ?? 0) + 1);
    positions.push(null);
  }
  return { days, positions };
}

function optionsOf(element: HTMLElement, label: string, locale: string): uPlot.Options {
  const style = getComputedStyle(element);
  const color = (name: string): string => resolveColor(element, style.getPropertyValue(name));
  const axis = { stroke: color('--text-soft'), grid: { stroke: color('--line'), width: 1 }, ticks: { show: false } };
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return {
    width: element.clientWidth,
    height: heightPx,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), 'UTC'),
    scales: { y: { dir: -1, range: (_chart, min, max) => [Math.max(1, min - 1), Math.max(max + 1, 10)] } },
    axes: [
      { ...axis, values: (_chart, days) => days.map((day) => date.format(day * 1_000)) },
      { ...axis, label, size: 40, incrs: [1, 2, 5, 10, 20, 50, 100] },
    ],
    series: [
      {},
      {
        label,
        stroke: color('--accent'),
        width: 2,
        spanGaps: false,
        points: { show: true, size: 6, fill: color('--accent') },
      },
    ],
    legend: { show: false },
    cursor: { drag: { x: false, y: false } },
  };
}

/** Canvas knows no `light-dark()`: the browser resolves it on an element. */
function resolveColor(element: HTMLElement, value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  element.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}

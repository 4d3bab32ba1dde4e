import type { ReactNode } from 'react';

import type { RecentDay } from '#shared/keywords/rank-changes.ts';
import { rankSegments } from '#shared/keywords/rank-segments.ts';
import styles from './Sparkline.module.css';

interface SparklineProps {
  /** In words, for those who don't see it. */
  readonly label: string;
  readonly days: readonly RecentDay[];
}

const widthPx = 72;
const heightPx = 20;
const spanDays = 30;
const dayMs = 86_400_000;

/**
 * Positions of the last 30 days by date, the first place on top. A line ends where nobody knows how it went on.
 */
export function Sparkline({ label, days }: SparklineProps): ReactNode {
  const lastDay = days.at(-1)?.day;
  const lastMs = Date.parse(lastDay ?? '');
  const shown = days.filter(({ day }) => lastMs - Date.parse(day) < spanDays * dayMs);
  const positions = shown.flatMap(({ position }) => (position === null ? [] : [position]));
  if (positions.length === 0) return null;
  const best = Math.min(...positions);
  const range = Math.max(1, Math.max(...positions) - best);
  const x = (day: string): number => widthPx - 3 - ((lastMs - Date.parse(day)) / (spanDays * dayMs)) * (widthPx - 6);
  const y = (position: number): number => 3 + ((position - best) / range) * (heightPx - 6);
  const segments = rankSegments(shown);
  // A line of one day is a dot; the last day is marked.
  const dots = segments.flatMap((segment) => segment.filter(({ day }) => segment.length === 1 || day === lastDay));
  return (
    <svg className={styles.sparkline} role="img" aria-label={label} viewBox={`0 0 ${widthPx} ${heightPx}`}>
      {segments.map((segment) => (
        <polyline key={segment[0]?.day} points={segment.map((at) => `${x(at.day)},${y(at.position)}`).join(' ')} />
      ))}
      {dots.map(({ day, position }) => (
        <circle key={day} cx={x(day)} cy={y(position)} r={day === lastDay ? 2.5 : 1} />
      ))}
    </svg>
  );
}

import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { ScoredRules } from '#shared/audit/report/score.ts';

import { useWords } from './Language.tsx';
import type { Tone } from './Mark.tsx';
import styles from './Score.module.css';

const circumference = 2 * Math.PI * 8;

interface ScoreProps {
  readonly score: number | null;
  readonly rules: ScoredRules;
  readonly change: number | null;
}

/** The score with its change since the last audit of the page. An en dash where nothing could be decided. */
export function Score({ change, rules, score }: ScoreProps): ReactNode {
  const { text, number } = useWords();
  const title = score === null ? text('scoreUnknown') : text('scoreExplained', { score, ...rules });
  return (
    <span className={styles.score} title={title}>
      {score === null ? null : (
        <svg className={clsx(styles.scoreRing, `tone-${toneOf(score)}`)} viewBox="0 0 20 20" aria-hidden="true">
          <circle className={styles.track} cx="10" cy="10" r="8" />
          <circle
            className={styles.value}
            cx="10"
            cy="10"
            r="8"
            strokeDasharray={`${(score / 100) * circumference} 99`}
          />
        </svg>
      )}
      <span className="visually-hidden">{title}</span>
      <span className={styles.scoreNumber} aria-hidden="true">
        {score === null ? '–' : number(score)}
      </span>
      {change === null || change === 0 ? null : <Change change={change} />}
    </span>
  );
}

/** Up or down by arrow and number, of a score, a position or the visibility; colour only helps. */
export function Change({ change, of = 'score' }: ChangeProps): ReactNode {
  const { text, number, signed } = useWords();
  return (
    <span className={clsx(styles.change, change > 0 ? 'tone-pass' : 'tone-error')}>
      <span aria-hidden="true">{`${change > 0 ? '▲' : '▼'}${number(Math.abs(change))}`}</span>
      <span className="visually-hidden">{text(`${of}Change`, { change: signed(change) })}</span>
    </span>
  );
}

interface ChangeProps {
  readonly change: number;
  readonly of?: 'score' | 'position' | 'visibility' | undefined;
}

function toneOf(score: number): Tone {
  if (score >= 90) return 'pass';
  return score >= 50 ? 'warning' : 'error';
}

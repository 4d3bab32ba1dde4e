import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { Icon } from '#extension/ui/Icon.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './Step.module.css';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly explained: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}

/** One job of the welcome page: what it is for, what to do, and whether it is done. */
export function Step({ children, explained, isDone, number, title }: StepProps): ReactNode {
  const { text } = useWords();
  return (
    <li className={styles.step}>
      <span className={clsx(styles.count, isDone && styles.done)} aria-hidden="true">
        {isDone ? <Icon name="done" /> : number}
      </span>
      <div className={styles.body}>
        <h2>
          {title}
          {isDone ? <span className="visually-hidden"> {text('welcome.done')}</span> : null}
        </h2>
        <p className="soft">{explained}</p>
        {children}
      </div>
    </li>
  );
}

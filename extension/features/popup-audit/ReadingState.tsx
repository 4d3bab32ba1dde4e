import type { ReactNode } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import styles from './ReadingState.module.css';

const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The first audit of a page: the places where things will stand, so that nothing jumps. */
export function ReadingState(): ReactNode {
  const { text } = useWords();
  return (
    <div className={styles.reading}>
      <p className="soft">{text('progressReading')}</p>
      <div aria-hidden="true">
        {rows.map((row) => (
          <div key={row} className={styles.row} />
        ))}
      </div>
    </div>
  );
}

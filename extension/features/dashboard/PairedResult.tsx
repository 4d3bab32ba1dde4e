import type { ReactNode } from 'react';

import type { SerpRow } from '#extension/report-view/serp-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { ResultMark } from '#extension/ui/ResultMark.tsx';

import styles from './serp-then-now.module.css';

interface PairedResultProps {
  readonly row: SerpRow;
  readonly mark: 'own' | 'competitor' | undefined;
  /** What became of it. */
  readonly children: ReactNode;
}

/** One result of a results page, on one line. */
export function PairedResult({ children, mark, row }: PairedResultProps): ReactNode {
  const { number } = useWords();
  return (
    <span className={styles.result} title={`${row.title}\n${row.url ?? ''}`}>
      <span className={styles.rank}>{row.rank === null ? '–' : number(row.rank)}</span>
      {mark ? <ResultMark mark={mark} /> : null}
      <span className={styles.domain}>{row.domain ?? row.title}</span>
      {children}
    </span>
  );
}

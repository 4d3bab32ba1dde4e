import type { ReactNode } from 'react';

import { Mark } from '#extension/ui/Mark.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import chipButtonStyles from '#extension/ui/ChipButton.module.css';
import styles from './issues.module.css';

interface FineListProps {
  readonly label: string;
  readonly count: number;
  readonly isOpenFirst: boolean;
  readonly children: ReactNode;
}

/** What is worth knowing and needs no action, folded until it is wanted. */
export function FineList({ children, count, isOpenFirst, label }: FineListProps): ReactNode {
  const { number } = useWords();
  if (count === 0) return null;
  return (
    <details className={styles.fold} open={isOpenFirst}>
      <summary data-row="" data-row-focus="">
        <Mark tone="pass" />
        {label}
        <span className={chipButtonStyles.chipCount}>{number(count)}</span>
      </summary>
      {children}
    </details>
  );
}

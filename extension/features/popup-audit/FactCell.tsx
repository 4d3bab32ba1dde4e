import type { ReactNode } from 'react';

import type { Known } from '#extension/report-view/glance-facts.ts';
import { KnownValue } from '#extension/report-view/KnownValue.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

import styles from './FactCell.module.css';

interface FactCellProps {
  readonly label: MessageKey;
  readonly explained: MessageKey;
  /** What else the hover says. */
  readonly more?: string;
  readonly value: Known<number>;
  /** The figure asks for something to be done. */
  readonly isWrong?: boolean;
  readonly onOpen: () => void;
}

/** A number over its name; both together lead to the list behind it. */
export function FactCell({ explained, isWrong = false, label, more, onOpen, value }: FactCellProps): ReactNode {
  const { text, number } = useWords();
  const shown = value.state === 'known' ? ({ state: 'known', value: number(value.value) } as const) : value;
  return (
    <div className={styles.cell}>
      <dt>{text(label)}</dt>
      <dd>
        <button
          type="button"
          className={isWrong ? `${styles.figure} tone-warning` : styles.figure}
          title={more === undefined ? text(explained) : `${text(explained)} ${more}`}
          onClick={onOpen}
        >
          <KnownValue value={shown} />
        </button>
      </dd>
    </div>
  );
}

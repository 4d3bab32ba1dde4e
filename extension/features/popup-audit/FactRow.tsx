import type { ReactNode } from 'react';

import { CopyButton } from '#extension/ui/CopyButton.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

import styles from './FactRow.module.css';

interface FactRowProps {
  readonly label: MessageKey;
  /** What is counted, or meant. */
  readonly explained: MessageKey;
  /** Opens the panel at what this is a part of. */
  readonly onOpen: () => void;
  /** What the copy button gives; none where there is nothing to copy. */
  readonly copied?: string | undefined;
  /** A value of many parts gets one line; the copy button gives all of it. */
  readonly isShort?: boolean;
  /** Measures of the value. */
  readonly meta?: string | undefined;
  /** The measure says that the value is cut. */
  readonly isOver?: boolean;
  readonly children: ReactNode;
}

/** One fact: its name leads to the whole of it, the value gets the width, its measure stands below. */
export function FactRow({
  children,
  copied,
  explained,
  isOver = false,
  isShort,
  label,
  meta,
  onOpen,
}: FactRowProps): ReactNode {
  const { text } = useWords();
  const name = text(label);
  return (
    <div className={styles.row}>
      <dt>
        <button type="button" className={styles.name} title={text(explained)} onClick={onOpen}>
          {name}
        </button>
      </dt>
      <dd className={styles.value}>
        <span className={styles.text} data-short={isShort} title={isShort ? copied : undefined}>
          {children}
        </span>
        {meta === undefined ? null : (
          <span className={isOver ? `${styles.meta} ${styles.over}` : styles.meta} title={meta}>
            {meta}
          </span>
        )}
        {copied === undefined ? null : (
          <span className={styles.copy}>
            <CopyButton label={text('copyOf', { what: name })} value={copied} />
          </span>
        )}
      </dd>
    </div>
  );
}

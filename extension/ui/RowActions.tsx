import type { ReactNode } from 'react';

import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './RowActions.module.css';

interface RowActionsProps {
  readonly onHighlight?: (() => void) | undefined;
  readonly onCopy: () => void;
}

/** "Show in page" and "copy" of one place; `h` and `c` press them for the row in focus. */
export function RowActions({ onHighlight, onCopy }: RowActionsProps): ReactNode {
  const { text } = useWords();
  return (
    <span className={styles.rowActions}>
      {onHighlight ? (
        <IconButton
          data-action="highlight"
          aria-label={text('highlight')}
          title={text('highlight')}
          onClick={onHighlight}
        >
          <Icon name="target" />
        </IconButton>
      ) : null}
      <IconButton data-action="copy" aria-label={text('copy')} title={text('copy')} onClick={onCopy}>
        <Icon name="copy" />
      </IconButton>
    </span>
  );
}

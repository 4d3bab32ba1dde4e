import type { ReactNode } from 'react';

import { CopyButton } from '#extension/ui/CopyButton.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import styles from './serp.module.css';

/** ASIN, item or listing number, to take along. */
export function ProductId({ id }: { readonly id: string }): ReactNode {
  const { text } = useWords();
  return (
    <span className={styles.serpId}>
      {id}
      <CopyButton label={text('copyOf', { what: id })} value={id} />
    </span>
  );
}

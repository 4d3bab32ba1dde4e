import type { ReactNode } from 'react';

import styles from './ShareBar.module.css';

/** A share from 0 to 1 as a bar, beside the number that says it. */
export function ShareBar({ share }: { readonly share: number }): ReactNode {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.fill} style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  );
}

import type { ReactNode } from 'react';

import styles from './FittedAddress.module.css';

/** Of an address the end tells pages of one site apart. */
const endLength = 18;

/** An address on one line, cut in the middle by as much as the line is too short; the whole of it on hover. */
export function FittedAddress({ address }: { readonly address: string }): ReactNode {
  const cut = Math.max(0, address.length - endLength);
  return (
    <span className={styles.address} title={address}>
      <span className={styles.start}>{address.slice(0, cut)}</span>
      <span className={styles.end}>{address.slice(cut)}</span>
    </span>
  );
}

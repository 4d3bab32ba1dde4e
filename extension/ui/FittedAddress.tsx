import type { ReactNode } from 'react';

import { readableAddress } from '#shared/kernel/readable-address.ts';

import { addressWithin } from './address-within.ts';
import styles from './FittedAddress.module.css';

/** Of an address the end tells pages of one site apart. */
const endLength = 18;
/** A shorter start is no use, and goes with the end. */
const leastStart = 6;

interface FittedAddressProps {
  readonly address: string;
  /** Address of the page that names it: of the same origin, only the path is shown. */
  readonly within?: string;
}

/** An address on one line, cut in the middle by as much as the line is too short; the whole of it on hover. */
export function FittedAddress({ address, within }: FittedAddressProps): ReactNode {
  const shown = readableAddress(within === undefined ? address : addressWithin(address, within));
  const cut = shown.length < leastStart + endLength ? 0 : shown.length - endLength;
  return (
    <span className={styles.address} title={address}>
      <span className={styles.start}>{shown.slice(0, cut)}</span>
      <span className={styles.end}>
        <bdi dir="ltr">{shown.slice(cut)}</bdi>
      </span>
    </span>
  );
}

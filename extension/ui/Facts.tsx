import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import styles from './Facts.module.css';

/** Labels at the left and values at the right: a `div` with `dt` and `dd` for each. */
export function Facts({ className, ...rest }: ComponentProps<'dl'>): ReactNode {
  return <dl {...rest} className={clsx(styles.facts, className)} />;
}

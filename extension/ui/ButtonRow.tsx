import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import styles from './Button.module.css';

/** Buttons beside each other, on more lines where there is no room. */
export function ButtonRow({ className, ...rest }: ComponentProps<'div'>): ReactNode {
  return <div {...rest} className={clsx(styles.buttonRow, className)} />;
}

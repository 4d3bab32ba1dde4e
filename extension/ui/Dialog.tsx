import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import styles from './Dialog.module.css';

/** A dialog above the page; who renders it calls `showModal`. */
export function Dialog({ className, ...rest }: ComponentProps<'dialog'>): ReactNode {
  return <dialog {...rest} className={clsx(styles.dialog, className)} />;
}

import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import styles from './Table.module.css';

/** Rows and columns; numbers stand at the right by the class `number`. */
export function Table({ className, ...rest }: ComponentProps<'table'>): ReactNode {
  return <table {...rest} className={clsx(styles.table, className)} />;
}

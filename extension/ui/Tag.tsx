import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import styles from './Tag.module.css';

/** A short mark beside a text. */
export function Tag({ className, ...rest }: ComponentProps<'span'>): ReactNode {
  return <span {...rest} className={clsx(styles.tag, className)} />;
}

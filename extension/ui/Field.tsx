import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import styles from './Field.module.css';

/** A line that takes text, a number or a date. */
export function Input({ className, ...rest }: ComponentProps<'input'>): ReactNode {
  return <input {...rest} className={clsx(styles.field, className)} />;
}

/** A choice of one. */
export function Select({ className, ...rest }: ComponentProps<'select'>): ReactNode {
  return <select {...rest} className={clsx(styles.field, className)} />;
}

/** Lines of text. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>): ReactNode {
  return <textarea {...rest} className={clsx(styles.field, className)} />;
}

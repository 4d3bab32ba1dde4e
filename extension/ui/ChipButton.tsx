import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import styles from './ChipButton.module.css';

/** A filter that is on while `aria-pressed`. */
export function ChipButton({ className, type = 'button', ...rest }: ComponentProps<'button'>): ReactNode {
  return <button {...rest} type={type} className={clsx(styles.chip, className)} />;
}

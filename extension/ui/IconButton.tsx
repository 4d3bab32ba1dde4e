import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import styles from './IconButton.module.css';

/** A button that is an icon alone. It needs a name: `aria-label`, and `title` for the pointer. */
export function IconButton({ className, type = 'button', ...rest }: ComponentProps<'button'>): ReactNode {
  return <button {...rest} type={type} className={clsx(styles.iconButton, className)} />;
}

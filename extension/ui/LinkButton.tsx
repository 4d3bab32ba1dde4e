import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import styles from './LinkButton.module.css';

/** A button within text, which looks like a link. */
export function LinkButton({ className, type = 'button', ...rest }: ComponentProps<'button'>): ReactNode {
  return <button {...rest} type={type} className={clsx(styles.linkButton, className)} />;
}

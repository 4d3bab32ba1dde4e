import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one next step. `danger`: what cannot be taken back. */
  readonly kind?: 'plain' | 'primary' | 'danger';
}

/** A button with a label; it sends a form only where `type` says so. */
export function Button({ className, kind = 'plain', type = 'button', ...rest }: ButtonProps): ReactNode {
  return <button {...rest} type={type} className={clsx(styles.button, kinds[kind], className)} />;
}

const kinds = { plain: undefined, primary: styles.buttonPrimary, danger: styles.buttonDanger };

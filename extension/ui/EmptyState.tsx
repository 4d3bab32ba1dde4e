import type { ComponentProps, ReactNode } from 'react';

import { Icon } from './Icon.tsx';
import { Button } from './Button.tsx';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon: ComponentProps<typeof Icon>['name'];
  readonly title: string;
  readonly text: string;
  /** The one next step. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** A state without content that says why and what to do. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps): ReactNode {
  return (
    <div className={styles.empty}>
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{text}</p>
      {action ? (
        <Button kind="primary" onClick={action.onClick}>
          {action.label}
        </Button>
      ) : null}
    </div>
  );
}

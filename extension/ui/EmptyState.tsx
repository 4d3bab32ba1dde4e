import type { ComponentProps, ReactNode } from 'react';

import { Icon } from './Icon.tsx';

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
    <div className="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{text}</p>
      {action ? (
        <button type="button" className="button button-primary" onClick={action.onClick}>
          {action.label}
        </button>
      ) : null}
    </div>
  );
}

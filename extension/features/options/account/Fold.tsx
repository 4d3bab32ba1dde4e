import { type ReactNode, useState } from 'react';
import optionsStyles from '#extension/features/options/options.module.css';

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part that is made when it is opened, so that nothing is asked of the backend before. */
export function Fold({ title, children }: FoldProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={optionsStyles.fold} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? <div className={optionsStyles.foldContent}>{children}</div> : null}
    </details>
  );
}

import type { ReactNode } from 'react';

import type { ToolRow } from '#shared/chat/tool-answer.ts';

interface RowLinkProps {
  readonly row: Pick<ToolRow, 'opens'>;
  readonly title?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Opens the place of a row in a tab of its own, so that an answer under way goes on. Text where it has none. */
export function RowLink({ children, className, row: { opens }, title }: RowLinkProps): ReactNode {
  if (opens === null)
    return (
      <span className={className} title={title}>
        {children}
      </span>
    );
  return (
    <a
      href={opens.startsWith('#') ? `/dashboard.html${opens}` : opens}
      target="_blank"
      rel="noreferrer"
      className={className}
      title={title}
    >
      {children}
    </a>
  );
}

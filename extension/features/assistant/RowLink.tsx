import type { ReactNode } from 'react';

import { placeOf } from '#shared/chat/place-of.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';

interface RowLinkProps {
  readonly row: Pick<ToolRow, 'opens'>;
  readonly title?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Opens the place of a row in a tab of its own, so that an answer under way goes on. Text where it has none. */
export function RowLink({ children, className, row, title }: RowLinkProps): ReactNode {
  const place = placeOf(row);
  if (place === null)
    return (
      <span className={className} title={title}>
        {children}
      </span>
    );
  return (
    <a
      href={place.startsWith('https:') ? place : `/${place}`}
      target="_blank"
      rel="noreferrer"
      className={className}
      title={title}
    >
      {children}
    </a>
  );
}

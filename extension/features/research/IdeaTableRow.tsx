import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { Icon } from '#extension/ui/Icon.tsx';
import { IconButton } from '#extension/ui/IconButton.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import type { IdeaColumn } from './idea-columns.ts';
import type { IdeaRow } from './idea-row.ts';
import { useSay } from './use-say.ts';

interface IdeaTableRowProps {
  readonly row: IdeaRow;
  readonly rowIndex: number;
  readonly columns: readonly IdeaColumn[];
  readonly isSelected: boolean;
  readonly onToggle: () => void;
  readonly onDetails: () => void;
  readonly onOpen: (() => void) | undefined;
}

/** One idea on one line. */
export function IdeaTableRow(props: IdeaTableRowProps): ReactNode {
  const { columns, isSelected, onDetails, onOpen, onToggle, row, rowIndex } = props;
  const { say } = useSay();
  const { keyword } = row;
  const openLabel = onOpen ? say('ideas.open', { keyword }) : say('ideas.openRefused');
  return (
    <tr aria-rowindex={rowIndex}>
      <td>
        <input type="checkbox" aria-label={say('ideas.select', { keyword })} checked={isSelected} onChange={onToggle} />
      </td>
      <th scope="row" className="clip" title={keyword}>
        <LinkButton className="clip" dir="auto" onClick={onDetails}>
          {keyword}
        </LinkButton>
      </th>
      {columns.map((column) => {
        const shown = column.show?.(row) ?? String(column.valueOf(row) ?? '');
        return (
          <td
            key={column.id}
            className={clsx(column.isNumber && 'number', 'clip')}
            title={column.titleOf?.(row) ?? shown}
          >
            {shown}
          </td>
        );
      })}
      <td>
        <IconButton aria-label={openLabel} title={openLabel} disabled={!onOpen} onClick={onOpen}>
          <Icon name="search" />
        </IconButton>
      </td>
    </tr>
  );
}

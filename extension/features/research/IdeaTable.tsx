import { type ReactNode, useMemo, useRef, useState } from 'react';

import { ColumnMenu } from '#extension/ui/ColumnMenu.tsx';
import { fittingColumns } from '#extension/ui/fitting-columns.ts';
import { sortByColumn } from '#extension/ui/sort-by-column.ts';
import { SortHeader } from '#extension/ui/SortHeader.tsx';
import { Table } from '#extension/ui/Table.tsx';
import { useContentWidthPx } from '#extension/ui/use-content-width.ts';
import { useRowsInView } from '#extension/ui/use-rows-in-view.ts';

import { columnName, type IdeaColumn } from './idea-columns.ts';
import type { IdeaRow } from './idea-row.ts';
import { IdeaDetails } from './IdeaDetails.tsx';
import { IdeaTableRow } from './IdeaTableRow.tsx';
import styles from './research.module.css';
import { useSay } from './use-say.ts';

interface IdeaTableProps {
  readonly rows: readonly IdeaRow[];
  readonly columns: readonly IdeaColumn[];
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
  /** Folded forms of those that are selected. */
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  /** Undefined where nobody can be asked. */
  readonly onOpen: ((row: IdeaRow) => void) | undefined;
  /** Above the table: what it shows now. */
  readonly children: ReactNode;
}

const rowPx = 32;
/** Room for the keyword beside its box and its button. */
const firstPx = 140 + 32 + 36;

/** Ideas, any number of them: only the rows in view are drawn. */
export function IdeaTable(props: IdeaTableProps): ReactNode {
  const { children, columns, hidden, onHidden, onOpen, onSelect, rows, selected } = props;
  const { say } = useSay();
  const [sorting, setSorting] = useState({ column: 'strength', isDown: true });
  const [detailed, setDetailed] = useState<IdeaRow>();
  const sortable = useMemo(
    () => [{ id: 'keyword', valueOf: ({ keyword }: IdeaRow) => keyword }, ...columns],
    [columns],
  );
  const sorted = useMemo(() => sortByColumn(rows, sortable, sorting), [rows, sortable, sorting]);
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useContentWidthPx(box);
  const fitting = useMemo(() => fittingColumns(columns, hidden, widthPx, firstPx), [columns, hidden, widthPx]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { afterPx, beforePx, items } = useRowsInView(body, sorted.length, rowPx);
  const areAllSelected = rows.length > 0 && rows.every(({ normalized }) => selected.has(normalized));
  const toggle = (form: string): void => {
    const next = new Set(selected);
    if (!next.delete(form)) next.add(form);
    onSelect(next);
  };
  return (
    <div ref={box} className={styles.tableBox}>
      <div className={styles.tableHead}>
        {children}
        <ColumnMenu
          label={say('ideas.columns')}
          noRoom={say('ideas.noRoom')}
          columns={columns.map((column) => ({ id: column.id, label: columnName(column) }))}
          hidden={hidden}
          onHidden={onHidden}
          squeezed={fitting.squeezed}
        />
      </div>
      <Table className={styles.ideas} aria-rowcount={sorted.length + 1}>
        <colgroup>
          <col style={{ width: 32 }} />
          <col />
          {fitting.shown.map(({ id, widthPx: columnPx }) => (
            <col key={id} style={{ width: columnPx }} />
          ))}
          <col style={{ width: 36 }} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={say('ideas.selectAll')}
                checked={areAllSelected}
                onChange={() =>
                  onSelect(areAllSelected ? new Set() : new Set(rows.map(({ normalized }) => normalized)))
                }
              />
            </th>
            <SortHeader column="keyword" label={say('ideas.column.keyword')} sorting={sorting} onSort={setSorting} />
            {fitting.shown.map(({ detail, id, isNumber, label, title }) => (
              <SortHeader
                key={id}
                column={id}
                label={label}
                isNumber={isNumber}
                {...(title !== undefined && { title })}
                {...(detail !== undefined && { detail })}
                sorting={sorting}
                onSort={setSorting}
              />
            ))}
            <th scope="col">
              <span className="visually-hidden">{say('ideas.more')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          <Spacer heightPx={beforePx} />
          {items.map((index) => {
            const row = sorted[index];
            return row === undefined ? null : (
              <IdeaTableRow
                key={row.normalized}
                row={row}
                rowIndex={index + 2}
                columns={fitting.shown}
                isSelected={selected.has(row.normalized)}
                onToggle={() => toggle(row.normalized)}
                onDetails={() => setDetailed(row)}
                onOpen={onOpen && (() => onOpen(row))}
              />
            );
          })}
          <Spacer heightPx={afterPx} />
        </tbody>
      </Table>
      {detailed ? (
        <IdeaDetails
          key={detailed.normalized}
          row={detailed}
          columns={columns}
          onOpen={onOpen && (() => onOpen(detailed))}
          onClose={() => setDetailed(undefined)}
        />
      ) : null}
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ heightPx }: { readonly heightPx: number }): ReactNode {
  if (heightPx <= 0) return null;
  return <tr aria-hidden="true" style={{ height: heightPx }} />;
}

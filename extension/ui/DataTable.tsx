import { useVirtualizer } from '@tanstack/react-virtual';
import { clsx } from 'clsx';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { useWords } from './Language.tsx';
import { type CellValue, type ColumnSorting, sortByColumn } from './sort-by-column.ts';
import { shownColumns } from './shown-columns.ts';
import { SortHeader } from './SortHeader.tsx';
import { useContentWidthPx } from './use-content-width.ts';
import styles from './DataTable.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** What rows are sorted by, and what the cell shows where it draws nothing of its own. */
  readonly valueOf: (row: Row) => CellValue;
  readonly render?: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** Of the table's width, as CSS; without one the column shares what is left. Those in rem go where there is no room. */
  readonly width?: string;
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** In the order in which they show: see `useSortedRows`. */
  readonly rows: readonly Row[];
  readonly sorting: ColumnSorting | undefined;
  readonly onSort: (sorting: ColumnSorting) => void;
  readonly keyOf: (row: Row, index: number) => string | number;
  /** A last cell with what can be done with a row. */
  readonly actions?: (row: Row) => ReactNode;
}

const rowPx = 28;
/** As the style sheet has it. */
const actionsPx = 80;

/** Rows as they are sorted now, and what the heads of a `DataTable` need to sort them. */
export function useSortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Pick<DataTableProps<Row>, 'rows' | 'sorting' | 'onSort'> {
  const [sorting, setSorting] = useState<ColumnSorting>();
  // What a column reads does not change; the columns themselves are new at every render.
  // oxlint-disable-next-line react/exhaustive-deps
  const sorted = useMemo(() => sortByColumn(rows, columns, sorting), [rows, sorting]);
  return { rows: sorted, sorting, onSort: setSorting };
}

/** A table of any length with sortable columns: only the rows in view are in the DOM. Scrolls with `[data-scroller]`. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { actions, columns: all, keyOf, label, onSort, rows, sorting } = props;
  const { text } = useWords();
  const table = useRef<HTMLTableElement>(null);
  const widthPx = useContentWidthPx(table);
  const remPx = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const columns = shownColumns(all, rows, widthPx - (actions ? actionsPx : 0), remPx);
  const [topPx, setTopPx] = useState(0);
  useLayoutEffect(() => setTopPx(table.current?.offsetTop ?? 0), [rows.length]);
  // oxlint-disable-next-line react/incompatible-library -- The React compiler, which this is about, is not in use.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => table.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    estimateSize: () => rowPx,
    overscan: 12,
    scrollMargin: topPx + rowPx,
  });
  const items = virtual.getVirtualItems();
  const beforePx = (items[0]?.start ?? topPx + rowPx) - topPx - rowPx;
  const shownPx = (items.at(-1)?.end ?? 0) - (items[0]?.start ?? 0);
  const afterPx = virtual.getTotalSize() - beforePx - shownPx;
  return (
    <table className={styles.table} aria-label={label} aria-rowcount={rows.length + 1} ref={table}>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} style={{ width }} />
        ))}
        {actions ? <col className={styles.actionsColumn} /> : null}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ id, isNumber = false, label: name }) => (
            <SortHeader key={id} column={id} label={name} isNumber={isNumber} sorting={sorting} onSort={onSort} />
          ))}
          {actions ? (
            <th scope="col">
              <span className="visually-hidden">{text('table.actions')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        <Gap heightPx={beforePx} />
        {items.map(({ index }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <tr
              key={keyOf(row, index)}
              ref={virtual.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              data-row=""
            >
              {columns.map((column) => (
                <td
                  key={column.id}
                  className={clsx(styles.cell, column.isNumber && 'number')}
                  title={column.render ? undefined : String(column.valueOf(row) ?? '')}
                >
                  {column.render ? column.render(row) : column.valueOf(row)}
                </td>
              ))}
              {actions ? <td>{actions(row)}</td> : null}
            </tr>
          );
        })}
        <Gap heightPx={afterPx} />
      </tbody>
    </table>
  );
}

/** Stands for the rows out of view. */
function Gap({ heightPx }: { readonly heightPx: number }): ReactNode {
  return heightPx <= 0 ? null : <tr aria-hidden="true" className={styles.gap} style={{ height: heightPx }} />;
}

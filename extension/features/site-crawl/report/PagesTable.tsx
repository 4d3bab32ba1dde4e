import { clsx } from 'clsx';
import { type ReactNode, useMemo, useRef, useState } from 'react';

import { ColumnMenu } from '#extension/ui/ColumnMenu.tsx';
import { fittingColumns } from '#extension/ui/fitting-columns.ts';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { sortByColumn } from '#extension/ui/sort-by-column.ts';
import { SortHeader } from '#extension/ui/SortHeader.tsx';
import { Table } from '#extension/ui/Table.tsx';
import { useContentWidthPx } from '#extension/ui/use-content-width.ts';
import { useRowsInView } from '#extension/ui/use-rows-in-view.ts';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import type { PageColumn, PageRow } from './page-columns.ts';

interface PagesTableProps {
  readonly rows: readonly PageRow[];
  readonly columns: readonly PageColumn[];
  readonly onPage: (url: string) => void;
  /** Above the table: what it shows now. */
  readonly children: ReactNode;
}

const rowPx = 32;
/** Least room for the address. */
const addressPx = 200;

/** Addresses, any number of them: only the rows in view are drawn. */
export function PagesTable({ children, columns, onPage, rows }: PagesTableProps): ReactNode {
  const say = useSay();
  const [sorting, setSorting] = useState({ column: 'errors', isDown: true });
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const sortable = useMemo(() => [{ id: 'url', valueOf: ({ url }: PageRow) => url }, ...columns], [columns]);
  const sorted = useMemo(() => sortByColumn(rows, sortable, sorting), [rows, sortable, sorting]);
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useContentWidthPx(box);
  const fitting = useMemo(() => fittingColumns(columns, hidden, widthPx, addressPx), [columns, hidden, widthPx]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { afterPx, beforePx, items } = useRowsInView(body, sorted.length, rowPx);
  return (
    <div ref={box} className={styles.tableBox}>
      <div className={styles.tableHead}>
        {children}
        <ColumnMenu
          label={say('crawl.pages.columns')}
          noRoom={say('crawl.pages.noRoom')}
          columns={columns}
          hidden={hidden}
          onHidden={setHidden}
          squeezed={fitting.squeezed}
        />
      </div>
      <Table className={styles.pages} aria-rowcount={sorted.length + 1} aria-label={say('crawl.tab.pages')}>
        <colgroup>
          <col />
          {fitting.shown.map(({ id, widthPx: columnPx }) => (
            <col key={id} style={{ width: columnPx }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <SortHeader column="url" label={say('crawl.field.url')} sorting={sorting} onSort={setSorting} />
            {fitting.shown.map(({ id, isNumber, label }) => (
              <SortHeader
                key={id}
                column={id}
                label={label}
                isNumber={isNumber}
                sorting={sorting}
                onSort={setSorting}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Spacer heightPx={beforePx} />
          {items.map((index) => {
            const row = sorted[index];
            return row === undefined ? null : (
              <tr key={row.url} aria-rowindex={index + 2}>
                <th scope="row" className="clip" title={row.url}>
                  <LinkButton className="clip" onClick={() => onPage(row.url)}>
                    {row.url.replace(/^https?:\/\//, '')}
                  </LinkButton>
                </th>
                {fitting.shown.map(({ id, isNumber, valueOf }) => {
                  const value = valueOf(row);
                  return (
                    <td key={id} className={clsx('clip', isNumber && 'number')} title={String(value ?? '')}>
                      {value}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          <Spacer heightPx={afterPx} />
        </tbody>
      </Table>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ heightPx }: { readonly heightPx: number }): ReactNode {
  if (heightPx <= 0) return null;
  return <tr aria-hidden="true" style={{ height: heightPx }} />;
}

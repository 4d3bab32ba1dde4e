import { clsx } from 'clsx';
import { type ReactNode, useMemo, useRef, useState } from 'react';

import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import type { DashboardView } from '#extension/platform/storage/dashboard-view.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { SortHeader } from '#extension/ui/SortHeader.tsx';
import { type SortColumn, type Sorting, sortRows } from '#extension/keyword-view/sort-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';
import { Table } from '#extension/ui/Table.tsx';
import { useContentWidthPx } from '#extension/ui/use-content-width.ts';

import { gridItems } from './grid-items.ts';
import { GridRow } from './GridRow.tsx';
import { columnWidthsPx, shownColumns } from './shown-columns.ts';
import { useRowsInView } from '#extension/ui/use-rows-in-view.ts';
import { ViewMenu } from './ViewMenu.tsx';
import styles from './keyword-grid.module.css';

interface KeywordGridProps {
  readonly rows: readonly KeywordRow[];
  readonly showsSite: boolean;
  /** What a bought check costs; null where none can be bought. */
  readonly price: CheckBudget['price'];
  readonly onChecked: (failure: string | null) => void;
  /** The one whose details are open. */
  readonly openKey: string | undefined;
  readonly onOpen: (row: KeywordRow) => void;
  /** Keys of those that are compared. */
  readonly compared: ReadonlySet<string>;
  readonly onCompare: (row: KeywordRow) => void;
  readonly view: DashboardView;
  readonly onView: (change: Partial<DashboardView>) => void;
  /** The newest results page of each, by the row's key; undefined while they are read. */
  readonly pages: ReadonlyMap<string, StoredSnapshot> | undefined;
  /** Above the table, before the choice of columns: what it shows now. */
  readonly children: ReactNode;
  /** And after it: what can be done with all rows. */
  readonly actions: ReactNode;
}

/** Height of a row, which is the same for all: the place of each is known without drawing it. */
const heightsPx = { compact: 28, comfortable: 36 };

/** Text of 100 %. */
const usualRemPx = 16;

/** Below this width curves beside each other say nothing. */
const leastToComparePx = 480;

interface HeadColumn {
  readonly id: SortColumn | 'intent' | 'recent';
  readonly label: MessageKey;
  readonly title?: MessageKey;
  readonly isNumber: boolean;
}

const columns: readonly HeadColumn[] = [
  { id: 'favourite', label: 'kw.favouriteShort', title: 'kw.favourite', isNumber: false },
  { id: 'keyword', label: 'kw.keyword', isNumber: false },
  { id: 'position', label: 'kw.position', isNumber: true },
  { id: 'last', label: 'kw.change', title: 'kw.period.last', isNumber: true },
  { id: 'sevenDays', label: 'kw.change7', title: 'kw.period.sevenDays', isNumber: true },
  { id: 'thirtyDays', label: 'kw.change30', title: 'kw.period.thirtyDays', isNumber: true },
  { id: 'recent', label: 'kw.thirtyDays', isNumber: false },
  { id: 'best', label: 'kw.best', isNumber: true },
  { id: 'page', label: 'kw.page', isNumber: false },
  { id: 'features', label: 'kw.features', isNumber: false },
  { id: 'volume', label: 'kw.volumeShort', title: 'kw.volumeExplained', isNumber: true },
  { id: 'intent', label: 'kw.intent', isNumber: false },
  { id: 'checked', label: 'kw.checked', isNumber: false },
];

/** Tracked keywords, any number of them: only the rows in view are drawn. */
export function KeywordGrid(props: KeywordGridProps): ReactNode {
  const {
    actions,
    children,
    compared,
    onChecked,
    onCompare,
    onOpen,
    onView,
    openKey,
    pages,
    price,
    rows,
    showsSite,
    view,
  } = props;
  const { text } = useWords();
  const [sorting, setSorting] = useState<Sorting>({ column: 'position', isDown: false });
  const hasTags = useMemo(() => rows.some(({ tags }) => tags.length > 0), [rows]);
  const isGrouped = view.isGroupedByTag && hasTags;
  const lines = useMemo(() => gridItems(sortRows(rows, sorting), isGrouped), [rows, sorting, isGrouped]);
  const box = useRef<HTMLDivElement>(null);
  const rem = useRef<HTMLSpanElement>(null);
  // Columns are as wide as their text is large: widths are those at 16 px.
  const remPx = useContentWidthPx(rem);
  const boxPx = useContentWidthPx(box);
  const widthPx = Number.isFinite(remPx) ? (boxPx * usualRemPx) / remPx : boxPx;
  const fitting = useMemo(() => shownColumns(view.columns, rows, widthPx), [view.columns, rows, widthPx]);
  const body = useRef<HTMLTableSectionElement>(null);
  const rowPx = view.isCompact ? heightsPx.compact : heightsPx.comfortable;
  const { afterPx, beforePx, items } = useRowsInView(body, lines.length, rowPx);
  const isShown = ({ id }: HeadColumn): boolean =>
    id === 'favourite' || id === 'keyword' || id === 'position' || fitting.shown.has(id);
  const heads = columns.filter(isShown);
  const canCompare = widthPx >= leastToComparePx;
  return (
    <div ref={box} className={styles.gridBox}>
      <span ref={rem} aria-hidden="true" className={styles.rem} />
      <div className={styles.gridHead}>
        {children}
        <ViewMenu view={view} onChange={onView} columns={fitting} hasTags={hasTags} />
        {actions}
      </div>
      <Table
        data-grid=""
        className={clsx(styles.keywordGrid, view.isCompact && styles.isCompact)}
        aria-rowcount={lines.length + 1}
      >
        <colgroup>
          {canCompare ? <col style={{ width: asRem('compare') }} /> : null}
          {heads.map(({ id }) => (
            <col key={id} {...(id === 'keyword' ? {} : { style: { width: asRem(id) } })} />
          ))}
          <col style={{ width: asRem('menu') }} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {canCompare ? (
              <th scope="col">
                <span className="visually-hidden">{text('kw.compare')}</span>
              </th>
            ) : null}
            {heads.map(({ id, isNumber, label, title }) =>
              id === 'recent' || id === 'intent' ? (
                <th key={id} scope="col" className="clip" title={text(label)}>
                  {text(label)}
                </th>
              ) : (
                <SortHeader
                  key={id}
                  column={id}
                  label={text(label)}
                  title={text(title ?? label)}
                  className="clip"
                  isNumber={isNumber}
                  sorting={sorting}
                  onSort={setSorting}
                />
              ),
            )}
            <th scope="col">
              <span className="visually-hidden">{text('menu')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          <Spacer heightPx={beforePx} />
          {items.map((index) => {
            const item = lines[index];
            if (item === undefined) return null;
            return item.kind === 'tag' ? (
              <tr key={item.key} aria-rowindex={index + 2}>
                <th scope="rowgroup" colSpan={heads.length + (canCompare ? 2 : 1)} className={styles.tagHead}>
                  {item.tag === '' ? text('view.noTag') : item.tag} <span className="soft">{item.count}</span>
                </th>
              </tr>
            ) : (
              <GridRow
                key={item.key}
                row={item.row}
                page={pages?.get(item.row.key)?.snapshot}
                rowIndex={index + 2}
                showsSite={showsSite}
                price={price}
                shown={fitting.shown}
                isOpen={item.row.key === openKey}
                isCompared={canCompare ? compared.has(item.row.key) : null}
                onChecked={onChecked}
                onOpen={onOpen}
                onCompare={onCompare}
              />
            );
          })}
          <Spacer heightPx={afterPx} />
        </tbody>
      </Table>
    </div>
  );
}

function asRem(column: keyof typeof columnWidthsPx): string {
  return `${columnWidthsPx[column] / usualRemPx}rem`;
}

/** Stands for the rows that are not drawn. */
function Spacer({ heightPx }: { readonly heightPx: number }): ReactNode {
  if (heightPx <= 0) return null;
  return <tr aria-hidden="true" style={{ height: heightPx }} />;
}

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';

import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

import { GridRow } from './GridRow.tsx';
import { SortHeader } from '#extension/keyword-view/SortHeader.tsx';
import { type SortColumn, type Sorting, sortRows } from '#extension/keyword-view/sort-rows.ts';
import { Table } from '#extension/ui/Table.tsx';
import styles from './dashboard.module.css';

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
}

/** Height of a row, which is the same for all: the place of each is known without drawing it. */
const rowPx = 44;

const columns: readonly {
  readonly id: SortColumn;
  readonly label: MessageKey;
  readonly title?: MessageKey;
  readonly isNumber: boolean;
}[] = [
  { id: 'favourite', label: 'kw.favouriteShort', title: 'kw.favourite', isNumber: false },
  { id: 'keyword', label: 'kw.keyword', isNumber: false },
  { id: 'position', label: 'kw.position', isNumber: true },
  { id: 'last', label: 'kw.change', title: 'kw.period.last', isNumber: true },
  { id: 'sevenDays', label: 'kw.change7', title: 'kw.period.sevenDays', isNumber: true },
  { id: 'thirtyDays', label: 'kw.change30', title: 'kw.period.thirtyDays', isNumber: true },
];

const furtherColumns: typeof columns = [
  { id: 'best', label: 'kw.best', isNumber: true },
  { id: 'page', label: 'kw.page', isNumber: false },
  { id: 'features', label: 'kw.features', isNumber: false },
  { id: 'volume', label: 'kw.volumeShort', title: 'kw.volumeExplained', isNumber: true },
  { id: 'checked', label: 'kw.checked', isNumber: false },
];

const columnStyles: Readonly<Partial<Record<SortColumn, string | undefined>>> = {
  favourite: styles.colFavourite,
  position: styles.colPosition,
  last: styles.colLast,
  sevenDays: styles.colSevenDays,
  thirtyDays: styles.colThirtyDays,
  best: styles.colBest,
  page: styles.colPage,
  features: styles.colFeatures,
  volume: styles.colVolume,
  checked: styles.colChecked,
};

/** Tracked keywords, any number of them: only the rows in view are drawn. */
export function KeywordGrid(props: KeywordGridProps): ReactNode {
  const { compared, onChecked, onCompare, onOpen, openKey, price, rows, showsSite } = props;
  const { text } = useWords();
  const [sorting, setSorting] = useState<Sorting>({ column: 'position', isDown: false });
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);
  const body = useRef<HTMLTableSectionElement>(null);
  const [topPx, setTopPx] = useState(0);
  useLayoutEffect(() => {
    setTopPx((body.current?.getBoundingClientRect().top ?? 0) + globalThis.scrollY);
  }, [rows]);
  // oxlint-disable-next-line react/incompatible-library -- The React compiler, which this is about, is not in use.
  const virtual = useWindowVirtualizer({
    count: sorted.length,
    estimateSize: () => rowPx,
    overscan: 10,
    scrollMargin: topPx,
  });
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const beforePx = first ? first.start - topPx : 0;
  const afterPx = last ? virtual.getTotalSize() - (last.end - topPx) : 0;
  const header = (each: (typeof columns)[number]): ReactNode => (
    <SortHeader
      key={each.id}
      column={each.id}
      className={columnStyles[each.id]}
      label={text(each.label)}
      {...(each.title ? { title: text(each.title) } : {})}
      isNumber={each.isNumber}
      sorting={sorting}
      onSort={setSorting}
    />
  );
  return (
    <Table data-grid="" className={styles.keywordGrid} aria-rowcount={sorted.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={styles.colCompare}>
            <span className="visually-hidden">{text('kw.compare')}</span>
          </th>
          {columns.map(header)}
          <th scope="col" className={styles.colRecent}>
            {text('kw.thirtyDays')}
          </th>
          {furtherColumns.map(header)}
          <th scope="col" className={styles.colMenu}>
            <span className="visually-hidden">{text('menu')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        <Spacer heightPx={beforePx} />
        {items.map(({ index }) => {
          const row = sorted[index];
          return row === undefined ? null : (
            <GridRow
              key={row.key}
              row={row}
              rowIndex={index + 2}
              showsSite={showsSite}
              price={price}
              isOpen={row.key === openKey}
              isCompared={compared.has(row.key)}
              onChecked={onChecked}
              onOpen={onOpen}
              onCompare={onCompare}
            />
          );
        })}
        <Spacer heightPx={afterPx} />
      </tbody>
    </Table>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ heightPx }: { readonly heightPx: number }): ReactNode {
  if (heightPx <= 0) return null;
  return <tr aria-hidden="true" style={{ height: heightPx }} />;
}

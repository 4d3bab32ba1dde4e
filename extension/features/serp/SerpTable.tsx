import { type ReactNode, useState } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import type { SearchMemory } from '#extension/platform/messages/serp-messages.ts';
import type { SerpRow } from '#extension/report-view/serp-rows.ts';
import { type OwnSearches, searchesOfResult } from '#extension/session/own-searches.ts';
import { blockName } from '#shared/serp/block-name.ts';
import { useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';
import { SortHeader } from '#extension/ui/SortHeader.tsx';
import { Table } from '#extension/ui/Table.tsx';
import { useWide } from '#extension/ui/use-wide.ts';

import { ProductId } from './ProductId.tsx';
import { SerpTitle } from './SerpTitle.tsx';
import styles from './serp.module.css';

type Column = 'absolute' | 'type' | 'rank' | 'title' | 'domain' | 'price' | 'rating' | 'reviews' | 'titleLength' | 'id';

const webColumns: readonly Column[] = ['absolute', 'type', 'rank', 'title', 'domain'];
const productColumns: readonly Column[] = [
  'absolute',
  'rank',
  'title',
  'domain',
  'price',
  'rating',
  'reviews',
  'titleLength',
  'id',
];
/** What fits beside the rail of tabs; the rest stands below the title. */
const narrowWebColumns: readonly Column[] = ['absolute', 'rank', 'title'];
const narrowProductColumns: readonly Column[] = ['absolute', 'rank', 'title', 'price'];
const texts: ReadonlySet<Column> = new Set(['type', 'title', 'domain', 'id']);

interface SerpTableProps {
  readonly rows: readonly SerpRow[];
  readonly marks: SearchMemory['marks'];
  /** What Search Console counted for the user's sites. */
  readonly searches: readonly OwnSearches[];
}

/** Sorts by a click on a column's head; once more turns it round. What is unknown goes last either way. */
export function SerpTable({ marks, rows, searches }: SerpTableProps): ReactNode {
  const { text } = useWords();
  const isWide = useWide();
  const [sorting, setSorting] = useState<{ readonly column: Column; readonly isDown: boolean }>({
    column: 'absolute',
    isDown: false,
  });
  const isOfProducts = rows.some(({ type }) => type === 'product');
  const wideColumns = isOfProducts ? productColumns : webColumns;
  const columns = isWide ? wideColumns : isOfProducts ? narrowProductColumns : narrowWebColumns;
  const sorted = rows.toSorted((a, b) => compare(a[sorting.column], b[sorting.column], sorting.isDown));
  return (
    <div className={styles.serpScroller}>
      <Table>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader
                key={column}
                column={column}
                label={text(isOfProducts && column === 'domain' ? 'serp.column.brand' : labels[column])}
                isNumber={!texts.has(column)}
                sorting={sorting}
                onSort={setSorting}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.absolute}>
              {columns.map((column) => (
                <td key={column} className={texts.has(column) ? undefined : 'number'}>
                  {column === 'title' ? (
                    <SerpTitle
                      row={row}
                      mark={marks[row.url ?? '']}
                      searches={searchesOfResult(row.url, searches)}
                      hasType={isOfProducts || !isWide}
                      hasDetails={!isWide}
                    />
                  ) : (
                    <Cell row={row} column={column} isOfProducts={isOfProducts} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

interface CellProps {
  readonly row: SerpRow;
  readonly column: Column;
  readonly isOfProducts: boolean;
}

function Cell({ row, column, isOfProducts }: CellProps): ReactNode {
  const { text, locale, number } = useWords();
  const value = row[column];
  if (column === 'price' && row.price !== null && row.currency !== null) {
    return new Intl.NumberFormat(locale, { style: 'currency', currency: row.currency }).format(row.price);
  }
  if (column === 'rank' && row.sponsored === true)
    return `${text('serp.ad')} ${row.rank === null ? '' : number(row.rank)}`;
  if (column === 'domain' && row.domain !== null) {
    return (
      <span className={styles.serpDomain} title={row.domain}>
        {readableDomain(row.domain)}
      </span>
    );
  }
  if (column === 'id' && row.id !== null) return <ProductId id={row.id} />;
  if (column === 'type') return blockName(row.type, text);
  // Among products a block has no place of its own.
  if (isOfProducts && row.type !== 'product' && column === 'rank') return <span className="soft">–</span>;
  if (value === null || value === '') return <span className="soft">–</span>;
  return typeof value === 'number' ? number(value) : value;
}

const labels: Readonly<Record<Column, MessageKey>> = {
  absolute: 'serp.column.absolute',
  type: 'serp.column.type',
  rank: 'serp.column.rank',
  title: 'field.title',
  domain: 'serp.column.domain',
  price: 'serp.column.price',
  rating: 'serp.column.rating',
  reviews: 'serp.column.reviews',
  titleLength: 'serp.column.titleLength',
  id: 'serp.column.id',
};

function compare(a: string | number | null, b: string | number | null, isDown: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
  return isDown ? -order : order;
}

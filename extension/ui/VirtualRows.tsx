import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './VirtualRows.module.css';

interface VirtualRowsProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly estimatePx: number;
  readonly keyOf: (row: T, index: number) => string | number;
  readonly render: (row: T) => ReactNode;
}

/** A list of any length: only what is in view is in the DOM. Scrolls with the nearest `[data-scroller]`. */
export function VirtualRows<T>({ label, rows, estimatePx, keyOf, render }: VirtualRowsProps<T>): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [topPx, setTopPx] = useState(0);
  const getScrollElement = (): HTMLElement | null => list.current?.closest<HTMLElement>('[data-scroller]') ?? null;
  useLayoutEffect(() => setTopPx(list.current?.offsetTop ?? 0), [rows.length]);
  // oxlint-disable-next-line react/incompatible-library -- The React compiler, which this is about, is not in use.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement,
    estimateSize: () => estimatePx,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row, index);
    },
    overscan: 8,
    scrollMargin: topPx,
  });
  return (
    <ul ref={list} aria-label={label} className={styles.virtualList} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        return row === undefined ? null : (
          <li
            key={item.key}
            ref={virtual.measureElement}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            data-index={item.index}
            className={styles.virtualRow}
            style={{ transform: `translateY(${item.start - topPx}px)` }}
          >
            {render(row)}
          </li>
        );
      })}
    </ul>
  );
}

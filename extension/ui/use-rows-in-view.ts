import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

export interface RowsInView {
  /** Numbers of the rows to draw. */
  readonly items: readonly number[];
  /** Height of those before and after that are not drawn, in CSS pixels. */
  readonly beforePx: number;
  readonly afterPx: number;
}

/** Which rows of one height the window shows, with a few more on either side. */
export function useRowsInView(body: RefObject<HTMLElement | null>, count: number, rowPx: number): RowsInView {
  const [topPx, setTopPx] = useState(0);
  useLayoutEffect(() => {
    setTopPx((body.current?.getBoundingClientRect().top ?? 0) + globalThis.scrollY);
  }, [body, count]);
  // oxlint-disable-next-line react/incompatible-library -- The React compiler, which this is about, is not in use.
  const virtual = useWindowVirtualizer({ count, estimateSize: () => rowPx, overscan: 10, scrollMargin: topPx });
  useLayoutEffect(() => virtual.measure(), [virtual, rowPx]);
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    items: items.map(({ index }) => index),
    beforePx: first ? first.start - topPx : 0,
    afterPx: last ? virtual.getTotalSize() - (last.end - topPx) : 0,
  };
}

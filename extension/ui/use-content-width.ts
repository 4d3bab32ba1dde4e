import { type RefObject, useLayoutEffect, useState } from 'react';

/** Inner width of an element, kept up to date; known before the first paint, so that nothing moves by it. Infinite until then. */
export function useContentWidthPx(element: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return undefined;
    const { borderLeftWidth, borderRightWidth, paddingLeft, paddingRight } = getComputedStyle(observed);
    const edges = [borderLeftWidth, borderRightWidth, paddingLeft, paddingRight];
    // What the observer tells comes after this paint, and would move what is painted.
    // oxlint-disable-next-line react/set-state-in-effect -- Only the laid out element knows its width.
    setWidthPx(edges.reduce((px, edge) => px - parseFloat(edge), observed.getBoundingClientRect().width));
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidthPx(entry.contentRect.width);
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
}

import { type RefObject, useLayoutEffect, useState } from 'react';

/** Inner width of an element, kept up to date. Infinite until it is laid out. */
export function useContentWidthPx(element: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidthPx(entry.contentRect.width);
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
}

import type { EngineDescription } from '#shared/serp/engine.ts';

import { type BarPlace, findColumnPlace, findContentPlace } from './bar-place.ts';

/** Narrower fields are no search boxes. */
const leastBoxPx = 80;

/** Under the search box, else above the results; null where that is painted already. */
export function findBarPlace(
  { content, pages }: EngineDescription,
  roots: readonly Element[],
  isFresh: (element: Element) => boolean,
): BarPlace | null {
  const below = content === undefined ? null : document.querySelector(content);
  if (below && isFresh(below)) {
    const names = [...new Set(pages.flatMap(({ query }) => query))];
    const box = [...document.querySelectorAll(names.map((name) => `[name="${name}"]`).join(','))].find(
      (element) => element.checkVisibility() && element.getBoundingClientRect().width > leastBoxPx,
    );
    const place = findContentPlace(below, box ?? null);
    if (place) return place;
  }
  const [first] = roots;
  return first && isFresh(first) ? findColumnPlace(roots) : null;
}

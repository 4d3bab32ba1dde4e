import type { Site } from '../site/site.ts';

export interface RedirectPath {
  /** From the first address to where it ends; in a loop the last is one of those before. */
  readonly ids: readonly number[];
  readonly isLoop: boolean;
}

/** Longer than any crawler follows. */
const maxHops = 20;

/** The way from a redirecting address to its end. */
export function redirectPath({ source }: Site, id: number): RedirectPath {
  const ids = [id];
  for (
    let at = source.urls[id];
    at?.outcome === 'redirect' && ids.length <= maxHops;
    at = source.urls[at.redirectsTo]
  ) {
    const target = at.redirectsTo;
    if (target === -1) break;
    const isLoop = ids.includes(target);
    ids.push(target);
    if (isLoop) return { ids, isLoop };
  }
  return { ids, isLoop: false };
}

import { shownPage } from '#shared/kernel/shown-page.ts';

import type { Weights } from './leader-index.ts';

/** Weight of each of the first ten results by the page behind its address; the better place where it stands twice. */
export function weighResults(results: readonly string[]): Weights {
  const found = new Map<string, number>();
  for (const address of results.slice(0, lookedResults)) {
    const page = shownPage(address);
    if (!found.has(page)) found.set(page, 1 / Math.log2(found.size + 2));
  }
  return found;
}

const lookedResults = 10;

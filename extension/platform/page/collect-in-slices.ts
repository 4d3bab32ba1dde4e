import type { CollectionRun, CollectedDocument } from '#shared/audit/collect-document.ts';

import { yieldToPage } from './yield-to-page.ts';

/** Longest time the page's thread is kept at once. Far below the 50 ms that count as a long task. */
const sliceMs = 12;

/** Runs a collection in short slices, so that the page stays responsive. */
export async function collectInSlices<N extends object>(run: CollectionRun<N>): Promise<CollectedDocument<N>> {
  for (;;) {
    const endMs = performance.now() + sliceMs;
    if (run.step(() => performance.now() >= endMs)) return run.finish();
    await yieldToPage();
  }
}

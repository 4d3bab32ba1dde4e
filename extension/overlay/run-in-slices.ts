import { yieldToPage } from '#extension/platform/page/yield-to-page.ts';

/** How long we hold the page's only thread at a time, ms. A step is small, so that a block is little longer. */
const blockMs = 8;
/** The first block may be longer: most pages are read in it, within the frame in which their results came. */
const firstBlockMs = 25;

/**
 * Runs steps in short blocks, the first at once and each other in a task of its own, so that the page answers its user
 * in between. `sinceMs`: when the present task's own work began, which counts; `heldMs`: how long the task was held before.
 * Stops where the signal aborts.
 */
export async function runInSlices(
  steps: Generator<unknown, void>,
  signal: AbortSignal,
  sinceMs: number,
  heldMs = 0,
): Promise<void> {
  let startMs = sinceMs;
  for (let limitMs = firstBlockMs - heldMs; !signal.aborted; limitMs = blockMs) {
    let isDone = false;
    // None at all where what came before has used up the first block.
    while (!isDone && performance.now() - startMs < limitMs) isDone = steps.next().done === true;
    measureWork('block', startMs);
    if (isDone) return;
    await nextTask();
    startMs = performance.now();
  }
}

let measured = 0;

/**
 * Notes for the bench and the end-to-end tests how long we worked without a pause (`block`), how long the browser took
 * for styles and layout before (`layout`), and how long it took until positions (`first`) or everything (`painted`) was
 * shown. Bounded, since pages live long.
 */
export function measureWork(name: 'block' | 'first' | 'layout' | 'painted', startMs: number): void {
  measured += 1;
  if (measured <= 5_000) performance.measure(`sightline:${name}`, { start: startMs });
}

/** Ahead of the page's loading where the browser knows priorities: what the user looks at is being painted. */
function nextTask(): Promise<void> {
  return 'scheduler' in globalThis ? scheduler.postTask(() => undefined, { priority: 'user-blocking' }) : yieldToPage();
}

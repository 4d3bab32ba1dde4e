import type { CollectionRun, CollectedDocument } from '#shared/audit/collect-document.ts';

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

/** Lets the page do what waits, then comes back. A message, since timers are clamped to 4 ms and to 1 s in the background. */
function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

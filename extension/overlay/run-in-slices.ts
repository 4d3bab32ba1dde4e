/** How long we hold the page's only thread at a time, ms. A step is small, so that a block is little longer. */
const blockMs = 8;
/** The first block may be longer: most pages are read in it, within the frame in which their results came. */
const firstBlockMs = 20;

/**
 * Runs steps in short blocks, the first at once and each other in a task of its own, so that the page answers its user
 * in between. Undefined where the signal aborts first. `onStep` sees what each step gives.
 */
export async function runInSlices<Step, Answer>(
  steps: Generator<Step, Answer>,
  signal: AbortSignal,
  onStep?: (step: Step) => void,
): Promise<Answer | undefined> {
  for (let limitMs = firstBlockMs; !signal.aborted; limitMs = blockMs) {
    const startMs = performance.now();
    do {
      const step = steps.next();
      if (step.done) {
        measureBlock(startMs);
        return step.value;
      }
      onStep?.(step.value);
    } while (performance.now() - startMs < limitMs);
    measureBlock(startMs);
    await nextTask();
  }
  return undefined;
}

let measured = 0;

/** Notes how long we worked without a pause, for the bench and the end-to-end tests. Bounded, since pages live long. */
export function measureBlock(startMs: number, name: 'block' | 'painted' = 'block'): void {
  measured += 1;
  if (measured <= 5_000) performance.measure(`sightline:${name}`, { start: startMs });
}

/** Timers wait longer and longer when they follow each other; messages do not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

import { parentPort, workerData } from 'node:worker_threads';

import { z } from 'zod';

import { runCase, seedsOf } from './run-case.ts';
import { fuzzTargets } from './target-list.ts';

/** What the worker is told. `now` holds, for the parent that may have to end it: index of the target, number of the case, cases so far. */
const task = z.object({
  targets: z.array(z.string()),
  corpus: z.string().nullable(),
  seed: z.number(),
  /** One case alone, where it is to be seen again. */
  isOne: z.boolean(),
  endAtMs: z.number(),
  now: z.instanceof(Int32Array),
});

const { corpus, endAtMs, isOne, now, seed, targets } = task.parse(workerData);
const runs = fuzzTargets
  .filter(({ name }) => targets.includes(name))
  .map((target) => ({ target, seeds: seedsOf(target, corpus), next: seed, spentMs: 0 }));

// Each reader gets as much time as the others, however long its cases take.
for (let count = 1; isOne ? count <= runs.length : Date.now() < endAtMs; count += 1) {
  const [run] = runs.toSorted((a, b) => a.spentMs - b.spentMs || a.next - b.next);
  if (!run) break;
  const { next, seeds, target } = run;
  now.set([fuzzTargets.indexOf(target), next, count]);
  const startMs = performance.now();
  const fault = runCase(target, seeds, next);
  run.spentMs += performance.now() - startMs;
  run.next += 1;
  if (fault) parentPort?.postMessage({ target: target.name, seed: next, ...fault });
}

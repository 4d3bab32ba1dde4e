import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

import { z } from 'zod';

import { findCorpus } from '#shared/testing/corpus.ts';

import { fuzzTargets } from './fuzz/target-list.ts';

/**
 * `npm run fuzz -- [--seconds N] [--target NAME]… [--from NUMBER]`: reads mutated inputs, and says what throws or takes over
 * a second. `--seed NUMBER --target NAME` runs one case again. Ends with 1 where there was one.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    target: { type: 'string', multiple: true },
    from: { type: 'string' },
    seed: { type: 'string' },
    'no-corpus': { type: 'boolean', default: false },
  },
});
/** A case that takes longer is given up, with all after it. */
const hangMs = 60_000;
const faultFolder = join('.cache', 'fuzz');
const fault = z.object({ target: z.string(), seed: z.number(), reason: z.string(), input: z.string() });

const names = fuzzTargets.map(({ name }) => name);
const targets = values.target ?? names;
const unknown = targets.filter((name) => !names.includes(name));
const numbers = [values.seconds, values.from ?? '0', values.seed ?? '0'].map(Number);
if (unknown.length > 0 || numbers.some((each) => !Number.isInteger(each) || each < 0)) {
  console.error(`--target takes ${names.join(', ')}; --seconds, --from and --seed take whole numbers.`);
  process.exit(2);
}
const [seconds = 20] = numbers;
const first = Number(values.seed ?? values.from ?? Date.now() % 1_000_000_000);
const corpus = values['no-corpus'] ? null : findCorpus();
const now = new Int32Array(new SharedArrayBuffer(12));
const endAtMs = Date.now() + seconds * 1_000;
const worker = new Worker(new URL('fuzz/fuzz-worker.ts', import.meta.url), {
  workerData: { targets, corpus, seed: first, isOne: values.seed !== undefined, endAtMs, now },
});
let faults = 0;
const report = (target: string, seed: number, reason: string): void => {
  faults += 1;
  const again = `npm run fuzz -- --target ${target} --seed ${seed}${corpus === null ? ' --no-corpus' : ''}`;
  console.log(`✗ ${target}: ${reason}\n  Again: ${again}`);
};
worker.on('message', (message: unknown) => {
  const { input, reason, seed, target } = fault.parse(message);
  report(target, seed, reason);
  mkdirSync(faultFolder, { recursive: true });
  writeFileSync(join(faultFolder, `${target}-${seed}.txt`), input);
});
let before = { cases: 0, atMs: Date.now() };
const watch = setInterval(() => {
  const [index = 0, seed = 0, cases = 0] = now;
  if (cases !== before.cases) before = { cases, atMs: Date.now() };
  if (Date.now() - before.atMs < hangMs) return;
  report(names[index] ?? '', seed, `does not end within ${hangMs / 1_000} s`);
  void worker.terminate();
}, 1_000);
worker.on('exit', () => {
  clearInterval(watch);
  console.log(`${now[2] ?? 0} cases from ${first}, ${corpus === null ? 'without' : 'with'} a corpus: ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
});
worker.on('error', (error) => {
  faults += 1;
  console.error(error);
});

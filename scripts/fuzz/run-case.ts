import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { timeOf } from '#shared/testing/time-of.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { mutate } from './mutate.ts';
import { createRandom } from './random.ts';

/** No input may keep a reader busy for longer. */
const mostMs = 1_000;
/** The largest files of a corpus say little that smaller ones don't, and take the time of many cases. */
const maxCorpusChars = 150_000;
const maxCorpusFiles = 200;
const attempts = 3;

export interface FuzzFault {
  readonly reason: string;
  readonly input: string;
}

/** What mutations of a target begin with: its own seeds, and those of the corpus where there is one. */
export function seedsOf(target: FuzzTarget, corpus: string | null): FuzzTarget['seeds'] {
  if (corpus === null || !target.corpus) return target.seeds;
  const folder = join(corpus, target.corpus.folder);
  const { ending } = target.corpus;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
  const texts = files
    .toSorted()
    .slice(0, maxCorpusFiles)
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return [...target.seeds, ...texts.filter((text) => text.length <= maxCorpusChars)];
}

/** Runs the case that a number stands for; undefined where the reader neither throws nor takes too long. */
export function runCase(
  target: FuzzTarget,
  seeds: FuzzTarget['seeds'],
  seed: number,
  limitMs: number = mostMs,
): FuzzFault | undefined {
  const random = createRandom(seed);
  const input = mutate(random.pick(seeds), random, target.spices);
  let best = Infinity;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      best = Math.min(
        best,
        timeOf(() => target.read(input)),
      );
    } catch (error) {
      return { reason: error instanceof Error ? (error.stack ?? error.message) : String(error), input };
    }
    // Compiling and collecting garbage may cost a first run more than the reader does.
    if (best <= limitMs) return undefined;
  }
  return { reason: `takes ${best.toFixed(0)} ms`, input };
}

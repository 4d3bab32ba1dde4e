import { text } from 'node:stream/consumers';

import { systemClock } from '#shared/kernel/clock.ts';
import { judgeStrength } from '#shared/research/strength/judge-strength.ts';
import { serpSnapshot } from '#shared/serp/snapshot.ts';

import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** Prints `{score, from, to, parts}`, or null where the page cannot be judged. Throws `UsageError` for other input. */
export async function printStrength(io: CliIo): Promise<void> {
  const snapshot = readSnapshot(await text(io.input));
  const strength = judgeStrength({ snapshot, authority: new Map(), nowMs: systemClock() });
  if (!strength) {
    io.tell('Nothing is said of this page: only first pages of web results with five results or more are judged.\n');
  }
  io.print(`${JSON.stringify(strength ?? null, null, 2)}\n`);
}

function readSnapshot(given: string) {
  try {
    return serpSnapshot.parse(JSON.parse(given));
  } catch {
    throw new UsageError('Standard input is not what `serp` prints. Run: serp page.html --url … | keywords strength');
  }
}

import { compareReadings, isReadWell } from '#shared/serp/compare-readings.ts';

import type { UpdateTrial } from './update-trial.ts';

/**
 * While a newer description is on trial both read, and the one that finds more that is right is shown; one that was kept
 * reads alone, as long as it reads well.
 */
export const tryUpdate: UpdateTrial = function* ({ bundled, update, isKept }, read) {
  const { version } = update;
  const other = yield* timed(read(update), longestMs);
  if (isKept && other.answer && isReadWell(other.answer.snapshot)) return { reading: other.answer, comparison: null };
  const { answer: own, workMs } = yield* timed(read(bundled));
  if (!own) throw new Error('Nothing ends a reading without a limit.');
  // A slow page is slow for both.
  if (!other.answer) {
    const isToBlame = other.workMs > slowerBy * workMs;
    return { reading: own, comparison: isToBlame ? { version, verdict: 'too-slow' } : null };
  }
  const verdict = compareReadings(own.snapshot, other.answer.snapshot, document.readyState === 'complete');
  return {
    reading: verdict !== null && verdict !== 'worse' ? other.answer : own,
    comparison: verdict === null ? null : { version, verdict },
  };
};

/** What the rules of a description allow is bounded, what they cost on one page is not: this much is too much. */
const longestMs = 500;
const slowerBy = 5;

/** The same steps, without what they give on the way; given up once they have worked for longer than `limitMs`. */
function* timed<Answer>(
  steps: Generator<unknown, Answer>,
  limitMs = Number.POSITIVE_INFINITY,
): Generator<undefined, { readonly answer?: Answer; readonly workMs: number }> {
  let workMs = 0;
  while (workMs <= limitMs) {
    const startMs = performance.now();
    const step = steps.next();
    workMs += performance.now() - startMs;
    if (step.done) return { answer: step.value, workMs };
    yield;
  }
  return { workMs };
}

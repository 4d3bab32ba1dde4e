import { compareReadings, isReadWell } from '#shared/serp/compare-readings.ts';
import { readSerpInSteps, type SerpReading } from '#shared/serp/read-serp.ts';
import type { ItemMemory } from '#shared/serp/reading/page-context.ts';
import type { SerpComparison } from '#extension/platform/messages/serp-messages.ts';
import type { EngineChoice } from '#extension/platform/storage/serp-overlay-config.ts';

import { viewPage } from './page-view.ts';

export interface PageReading {
  readonly reading: SerpReading<Node>;
  /** Null where no newer description was tried, or the page tells nothing of it. */
  readonly comparison: SerpComparison | null;
}

/**
 * Reads the page as it stands. While a newer description is on trial both read, and the one that finds more that is
 * right is shown; one that was kept reads alone, as long as it reads well. Some steps give the results before the
 * page's other blocks are looked for; not while two descriptions are compared.
 */
export function* readResults(
  url: string,
  { bundled, update, isKept }: EngineChoice,
  memory: ItemMemory<Node>,
): Generator<SerpReading<Node> | undefined, PageReading> {
  const view = viewPage();
  if (!update) return { reading: yield* readSerpInSteps(view, bundled, url, memory), comparison: null };
  const { version } = update;
  const other = yield* timed(readSerpInSteps(view, update, url, memory), longestMs);
  if (isKept && other.answer && isReadWell(other.answer.snapshot)) return { reading: other.answer, comparison: null };
  const { answer: own, workMs } = yield* timed(readSerpInSteps(view, bundled, url, memory));
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
}

export function isResult(type: string | undefined): boolean {
  return type === 'organic' || type === 'paid' || type === 'product' || type === 'video_result';
}

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

import { compareReadings, isReadWell } from '#shared/serp/compare-readings.ts';
import { readSerpInSteps, type SerpReading } from '#shared/serp/read-serp.ts';
import type { ItemMemory } from '#shared/serp/reading/page-context.ts';
import type { SerpComparison } from '#extension/platform/serp-messages.ts';
import type { EngineChoice } from '#extension/platform/serp-overlay-config.ts';

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
  const other = yield* quietly(readSerpInSteps(view, update, url, memory));
  if (isKept && isReadWell(other.snapshot)) return { reading: other, comparison: null };
  const own = yield* quietly(readSerpInSteps(view, bundled, url, memory));
  const verdict = compareReadings(own.snapshot, other.snapshot, document.readyState === 'complete');
  return {
    reading: verdict !== null && verdict !== 'worse' ? other : own,
    comparison: verdict === null ? null : { version: update.version, verdict },
  };
}

export function isResult(type: string | undefined): boolean {
  return type === 'organic' || type === 'paid' || type === 'product' || type === 'video_result';
}

/** The same steps, without what they give on the way. */
function* quietly<Answer>(steps: Generator<unknown, Answer>): Generator<undefined, Answer> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}

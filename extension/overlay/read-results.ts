import type { EngineDescription } from '#shared/serp/engine.ts';
import { readSerpInSteps, type SerpReading } from '#shared/serp/read-serp.ts';
import type { ItemMemory } from '#shared/serp/reading/page-context.ts';
import type { EngineChoice } from '#extension/platform/storage/serp-overlay-config.ts';

import type { PageReading } from './page-reading.ts';
import { viewPage } from './page-view.ts';
import { updateTrial } from './update-trial.ts';

/**
 * Reads the page as it stands, by the newer description too where there is one. Some steps give the results before the
 * page's other blocks are looked for; not while two descriptions are compared.
 */
export function* readResults(
  url: string,
  choice: EngineChoice,
  memory: ItemMemory<Node>,
): Generator<SerpReading<Node> | undefined, PageReading> {
  const view = viewPage();
  const read = (engine: EngineDescription): Generator<SerpReading<Node> | undefined, SerpReading<Node>> =>
    readSerpInSteps(view, engine, url, memory);
  const { bundled, update } = choice;
  const trial = update && updateTrial();
  if (!trial) return { reading: yield* read(bundled), comparison: null };
  return yield* trial({ ...choice, update }, read);
}

import type { EngineDescription } from '#shared/serp/engine.ts';
import type { SerpReading } from '#shared/serp/read-serp.ts';
import type { EngineChoice } from '#extension/platform/storage/serp-overlay-config.ts';

import type { PageReading } from './page-reading.ts';

/** Reads one page by two descriptions; a script of its own brings it to engines that have a newer one. */
export type UpdateTrial = (
  choice: EngineChoice & { readonly update: EngineDescription },
  read: (engine: EngineDescription) => Generator<unknown, SerpReading<Node>>,
) => Generator<undefined, PageReading>;

const key = Symbol.for('sightline.trial');

/** Undefined where the script is not there, as on a page that was open when the description came. */
export function updateTrial(): UpdateTrial | undefined {
  return asTrial(Reflect.get(globalThis, key));
}

/** Called by that script. */
export function offerUpdateTrial(trial: UpdateTrial): void {
  Object.defineProperty(globalThis, key, { value: trial, configurable: true });
}

/** Safe: pages don't share our scripts' globals; only `serp-trial` sets it. */
function asTrial(value: unknown): UpdateTrial | undefined {
  return value as UpdateTrial | undefined;
}

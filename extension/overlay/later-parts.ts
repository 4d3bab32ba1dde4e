import type { readableDomain } from '#shared/kernel/readable-domain.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';

import type { createBulkMenu } from './bulk-menu.ts';
import type { itemParts } from './item-parts.ts';
import type { readPageFacts } from './page-facts.ts';
import type { resultParts } from './result-parts.ts';
import type { choiceParts, rememberedButtons, rememberedParts } from './remembered-parts.ts';

/**
 * What the overlay draws only once the worker answered or the user clicked. A script of its own brings it into the page
 * then, so that the script that gives results their space stays small.
 */
export interface LaterParts {
  readonly rememberedParts: typeof rememberedParts;
  readonly rememberedButtons: typeof rememberedButtons;
  readonly createBulkMenu: typeof createBulkMenu;
  readonly choiceParts: typeof choiceParts;
  readonly itemParts: typeof itemParts;
  readonly resultParts: typeof resultParts;
  readonly readableDomain: typeof readableDomain;
  readonly readPageFacts: typeof readPageFacts;
}

const key = Symbol.for('sightline.later');

/** Undefined until the script has come. */
export function laterParts(): LaterParts | undefined {
  return asLaterParts(Reflect.get(globalThis, key));
}

/** Has the script brought where it is not there yet. Rejects where it did not come. */
export async function loadLaterParts(): Promise<LaterParts> {
  if (!laterParts()) await askBackground('loadOverlayParts', {});
  const parts = laterParts();
  if (!parts) throw new Error('The rest of the overlay did not come.');
  return parts;
}

/** Called by that script. */
export function offerLaterParts(parts: LaterParts): void {
  Object.defineProperty(globalThis, key, { value: parts, configurable: true });
}

/** Safe: pages don't share our scripts' globals; only `serp-later` sets it. */
function asLaterParts(value: unknown): LaterParts | undefined {
  return value as LaterParts | undefined;
}

import type { EngineDescription } from '#shared/serp/engine.ts';
import type { EngineId } from '#shared/serp/snapshot.ts';
import { browser } from 'wxt/browser';

/** What became of a newer description: tried on the next page, found more than the bundled one, or found less. */
export type UpdateState = 'trying' | 'kept' | 'rolled-back';

export interface EngineUpdate {
  readonly description: EngineDescription;
  readonly state: UpdateState;
}

/** The newest list that a backend gave, as far as it was taken. */
export interface EngineUpdates {
  readonly etag: string | null;
  /** ISO 8601, when the backend was last asked. */
  readonly checkedAt: string;
  /** Why the last answer was refused; null where it was taken. */
  readonly refusal: string | null;
  readonly updates: Readonly<Partial<Record<EngineId, EngineUpdate>>>;
}

const key = 'engineUpdates';

export async function loadEngineUpdateList(): Promise<EngineUpdates | undefined> {
  return asUpdates((await browser.storage.local.get(key))[key]);
}

export async function saveEngineUpdateList(updates: EngineUpdates): Promise<void> {
  await browser.storage.local.set({ [key]: updates });
}

/** Descriptions that pages may be read with: those that have not been rolled back. */
export async function loadEngineUpdates(): Promise<readonly EngineDescription[]> {
  const list = await loadEngineUpdateList();
  return Object.values(list?.updates ?? {}).flatMap((update) =>
    update && update.state !== 'rolled-back' ? [update.description] : [],
  );
}

/** Safe: only `saveEngineUpdateList` writes this key, with what the schema of descriptions has let through. */
function asUpdates(value: unknown): EngineUpdates | undefined {
  return value as EngineUpdates | undefined;
}

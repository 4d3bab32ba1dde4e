import type { TrialVerdict } from '#shared/serp/compare-readings.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import type { RefusedEngine } from '#shared/serp/signed-engines.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';

import { privateArea, watchPrivate } from './private-area.ts';

/** What became of a newer description: on trial beside the bundled one, in use, or dropped for finding less. */
export type UpdateState = 'trying' | 'kept' | 'rolled-back';

export interface EngineUpdate {
  readonly description: EngineDescription;
  readonly state: UpdateState;
  /** An earlier update that had been kept: it is what this one has to beat, and what it is rolled back to. */
  readonly before?: EngineDescription;
  /** Pages that both descriptions read since the state was reached, each once, oldest first. */
  readonly pages: readonly ComparedPage[];
  /** ISO 8601 when the state was reached. */
  readonly since: string;
}

export interface ComparedPage {
  /** Hash of the page's address: enough to count a page once. */
  readonly page: string;
  readonly verdict: TrialVerdict;
}

/** Why the last answer of the backend was refused as a whole. */
export interface EnginesRefusal {
  readonly kind: 'unreachable' | 'status' | 'not-as-agreed' | 'wrong-signature' | 'invalid' | 'no-key';
  /** For the operator of the backend. */
  readonly detail: string;
}

/** The newest list that a backend gave, as far as it was taken. */
export interface EngineUpdates {
  readonly etag: string | null;
  /** ISO 8601, when the backend was last asked. */
  readonly checkedAt: string;
  /** null where the last answer was taken. */
  readonly refusal: EnginesRefusal | null;
  /** Descriptions of the last list that were refused for themselves. */
  readonly refused: readonly RefusedEngine[];
  readonly updates: Readonly<Partial<Record<EngineId, EngineUpdate>>>;
}

const key = 'engineUpdates';

export async function loadEngineUpdateList(): Promise<EngineUpdates | undefined> {
  return asUpdates((await privateArea.get(key))[key]);
}

export async function saveEngineUpdateList(updates: EngineUpdates): Promise<void> {
  await privateArea.set({ [key]: updates });
}

/** Nothing of a backend's is left. */
export async function removeEngineUpdateList(): Promise<void> {
  await privateArea.remove(key);
}

export function watchEngineUpdateList(onChange: (list: EngineUpdates | undefined) => void, signal: AbortSignal): void {
  watchPrivate(key, () => void loadEngineUpdateList().then(onChange), signal);
}

/** Safe: only `saveEngineUpdateList` writes this key, with what the schema of descriptions has let through. */
function asUpdates(value: unknown): EngineUpdates | undefined {
  return value as EngineUpdates | undefined;
}

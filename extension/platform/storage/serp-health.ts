import { type EngineId, engineIds } from '#shared/serp/engine-catalog.ts';
import type { SerpState } from '#shared/serp/snapshot.ts';
import { browser } from '#extension/platform/browser/browser.ts';

/** How the last page of an engine was read. */
export interface EngineHealth {
  readonly results: number;
  /** What looks like a result in the main column. */
  readonly links: number;
  readonly state: SerpState;
  readonly method: 'rules' | 'fallback';
  readonly rulesVersion: string;
  /** ISO 8601. */
  readonly at: string;
}

const keyOf = (engine: EngineId): string => `serpHealth.${engine}`;

export async function saveHealth(engine: EngineId, health: EngineHealth): Promise<void> {
  await browser.storage.local.set({ [keyOf(engine)]: health });
}

/** Undefined for an engine of which no page was read yet. */
export async function loadHealth(engine: EngineId): Promise<EngineHealth | undefined> {
  return asHealth((await browser.storage.local.get(keyOf(engine)))[keyOf(engine)]);
}

/** Engines of which no page was read yet are not in it. */
export type EnginesHealth = Readonly<Partial<Record<EngineId, EngineHealth>>>;

/** Of all engines in one reading. */
export async function loadEnginesHealth(): Promise<EnginesHealth> {
  const stored = await browser.storage.local.get(engineIds.map(keyOf));
  return Object.fromEntries(engineIds.map((engine) => [engine, asHealth(stored[keyOf(engine)])]));
}

export function watchHealth(engine: EngineId, onChange: (health: EngineHealth) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const health = asHealth(changes[keyOf(engine)]?.newValue);
    if (health) onChange(health);
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}

/** Safe: only `saveHealth` writes these keys. */
function asHealth(value: unknown): EngineHealth | undefined {
  return value as EngineHealth | undefined;
}

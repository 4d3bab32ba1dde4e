import type { Locale } from '#shared/kernel/locale.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import type { OverlayWords } from '#extension/words/overlay-words.ts';
import { browser } from '#extension/platform/browser/browser.ts';

/** How an engine is read: as bundled and, where a backend gave one, by a newer description tried beside it. */
export interface EngineChoice {
  /** As it came with the extension, or an update of it that proved itself. */
  readonly bundled: EngineDescription;
  readonly update?: EngineDescription;
  /** The newer one proved itself and reads alone, as long as it reads well. */
  readonly isKept?: boolean;
}

/**
 * All that the script on results pages has to know, prepared by the worker: one read of the storage, and neither
 * schemas nor the engines that are switched off in the page's script.
 */
export interface SerpOverlayConfig {
  readonly locale: Locale;
  /** Of that language. */
  readonly words: OverlayWords;
  readonly density: 'off' | 'compact' | 'full';
  /** Domains whose results are folded. */
  readonly hidden: readonly string[];
  readonly engines: readonly EngineChoice[];
}

const key = 'serpOverlay';

export async function saveSerpOverlayConfig(config: SerpOverlayConfig): Promise<void> {
  await browser.storage.local.set({ [key]: config });
}

/** Undefined before the first engine was ever switched on. */
export async function loadSerpOverlayConfig(): Promise<SerpOverlayConfig | undefined> {
  return asConfig((await browser.storage.local.get(key))[key]);
}

export function watchSerpOverlayConfig(onChange: (config: SerpOverlayConfig) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const config = asConfig(changes[key]?.newValue);
    if (config) onChange(config);
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}

/**
 * Safe: only `saveSerpOverlayConfig` writes this key, and pages cannot reach the extension's storage. One of an older
 * version lacks words or hidden domains; the worker writes another as soon as it was updated.
 */
function asConfig(value: unknown): SerpOverlayConfig | undefined {
  return typeof value === 'object' && value !== null && 'words' in value && 'hidden' in value
    ? (value as SerpOverlayConfig)
    : undefined;
}

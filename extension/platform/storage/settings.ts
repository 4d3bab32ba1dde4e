import * as z from 'zod/mini';

import { chooseLocale, type Locale, locales } from '#shared/kernel/locale.ts';
import { browser } from '#extension/platform/browser/browser.ts';

import { noteStoredChange } from './popup-drawing.ts';

const settings = z.object({
  language: z._default(z.enum(['auto', ...locales]), 'auto'),
  theme: z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
  backendAddress: z._default(z.string(), 'http://127.0.0.1:8787'),
});

/** What the user chose in the options. */
export type Settings = Readonly<z.infer<typeof settings>>;

export const defaultSettings: Settings = settings.parse({});

export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get('settings'))['settings']);
}

export async function saveSettings(changed: Settings): Promise<void> {
  await browser.storage.local.set({ settings: changed });
  await noteStoredChange();
}

/** Calls back with every change, from whichever page it was made, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes['settings'];
    if (change) onChange(parseSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}

export function localeOf(chosen: Settings): Locale {
  return chosen.language === 'auto' ? chooseLocale(navigator.languages) : chosen.language;
}

function parseSettings(value: unknown): Settings {
  const parsed = settings.safeParse(value ?? {});
  return parsed.success ? parsed.data : defaultSettings;
}

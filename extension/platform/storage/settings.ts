import { chooseLocale, type Locale, locales } from '#shared/kernel/locale.ts';
import { browser } from '#extension/platform/browser/browser.ts';

import { noteStoredChange } from './popup-drawing.ts';
import { oneOf, storedFields } from './stored-fields.ts';

/** What the user chose in the options. */
export interface Settings {
  readonly language: 'auto' | Locale;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly backendAddress: string;
}

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  backendAddress: 'http://127.0.0.1:8787',
};

export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get('settings'))['settings']);
}

/** Changes some of the settings and leaves the rest as it is then; two changes at once both count. */
export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  await navigator.locks.request('settings', async () => {
    await browser.storage.local.set({ settings: { ...(await loadSettings()), ...changed } });
  });
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

/** What cannot be read is as if it were not chosen. */
export function parseSettings(value: unknown): Settings {
  const { backendAddress, language, theme } = storedFields(value);
  return {
    language: oneOf(language, ['auto', ...locales]) ?? defaultSettings.language,
    theme: oneOf(theme, ['auto', 'light', 'dark']) ?? defaultSettings.theme,
    backendAddress: typeof backendAddress === 'string' ? backendAddress : defaultSettings.backendAddress,
  };
}

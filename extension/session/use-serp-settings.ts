import { useEffect, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import {
  changeSerpSettings,
  loadSerpSettings,
  type SerpChange,
  type SerpSettings,
  watchSerpSettings,
} from '#extension/platform/storage/serp-settings.ts';

/** What is chosen for results pages, kept up to date from what was read at first, and what changes it on all of them. */
export function useSerpSettings(initial: SerpSettings): readonly [SerpSettings, typeof applySerpChange] {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const ending = new AbortController();
    void loadSerpSettings().then(setSettings);
    watchSerpSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  return [settings, applySerpChange];
}

/** Stores a choice, and lets results pages that are open follow it. Gives what is stored then. */
export async function applySerpChange(changed: SerpChange): Promise<SerpSettings> {
  const stored = await changeSerpSettings(changed);
  await askBackground('applySerpSettings', {});
  return stored;
}

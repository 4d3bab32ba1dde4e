import { useEffect, useState } from 'react';

import { loadSerpSettings, type SerpSettings, watchSerpSettings } from '#extension/platform/storage/serp-settings.ts';

/** What is chosen for results pages, kept up to date; undefined until it is read. */
export function useSerpSettings(): SerpSettings | undefined {
  const [settings, setSettings] = useState<SerpSettings>();
  useEffect(() => {
    const ending = new AbortController();
    void loadSerpSettings().then(setSettings);
    watchSerpSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  return settings;
}

import { useEffect, useState } from 'react';

import { loadSettings, type Settings, watchSettings } from '#extension/platform/storage/settings.ts';

/** The user's settings, kept up to date; undefined until they are read. Also puts the theme on the page. */
export function useSettings(initial?: Settings): Settings | undefined {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const ending = new AbortController();
    void loadSettings().then(setSettings);
    watchSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  const theme = settings?.theme ?? 'auto';
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return settings;
}

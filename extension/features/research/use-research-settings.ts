import { useEffect, useState } from 'react';

import {
  changeResearchSettings,
  loadResearchSettings,
  type ResearchSettings,
} from '#extension/platform/storage/research-settings.ts';
import { placeOfUser } from '#extension/keyword-view/place-of-user.ts';

/** How the user looks for ideas, with the browser's place where none was chosen; undefined until it is read. */
export function useResearchSettings(): readonly [
  ResearchSettings | undefined,
  (change: Partial<ResearchSettings>) => void,
] {
  const [settings, setSettings] = useState<ResearchSettings>();
  useEffect(() => {
    void loadResearchSettings().then((stored) => {
      const place = placeOfUser();
      setSettings({
        ...stored,
        language: stored.language || place.language,
        country: stored.country || place.country,
      });
    });
  }, []);
  const change = (changed: Partial<ResearchSettings>): void => {
    if (!settings) return;
    setSettings((before) => before && { ...before, ...changed });
    void changeResearchSettings(changed);
  };
  return [settings, change];
}

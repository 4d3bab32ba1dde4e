import { useEffect, useState } from 'react';

import type { LanguageConnection } from '#shared/language/language-connection.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';

/** Language models that may be asked; undefined until that is known. */
export function useModels(): readonly LanguageConnection[] | undefined {
  const [models, setModels] = useState<readonly LanguageConnection[]>();
  useEffect(() => {
    const asking = { isWanted: true };
    void askBackground('loadModels', {}).then((loaded) => {
      if (asking.isWanted) setModels(loaded);
    });
    return () => {
      asking.isWanted = false;
    };
  }, []);
  return models;
}

import { useEffect, useState } from 'react';

import type { LanguageConnection } from '#shared/language/language-connection.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { watchModels } from '#extension/platform/storage/model-news.ts';

/** Language models that may be asked; undefined until that is known, kept up to date. */
export function useModels(): readonly LanguageConnection[] | undefined {
  const [models, setModels] = useState<readonly LanguageConnection[]>();
  useEffect(() => {
    const ending = new AbortController();
    const read = (): void =>
      void askBackground('loadModels', {}).then((loaded) => {
        if (!ending.signal.aborted) setModels(loaded);
      });
    read();
    watchModels(read, ending.signal);
    return () => ending.abort();
  }, []);
  return models;
}

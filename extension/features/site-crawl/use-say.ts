import { useMemo } from 'react';

import { crawlTexts, type CrawlTextKey } from '#shared/crawl/crawl-texts.data.ts';
import { translate } from '#shared/kernel/translation.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

/** Says a text of this feature. */
export type Say = (id: CrawlTextKey, params?: Readonly<Record<string, string | number>>) => string;

export function useSay(): Say {
  const language = usePartLanguage('crawl');
  return useMemo(() => (id, params) => translate(crawlTexts, language, id, params), [language]);
}

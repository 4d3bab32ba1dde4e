import { useMemo } from 'react';

import { crawlTexts, type CrawlTextKey } from '#shared/crawl/crawl-texts.data.ts';
import { sayPhrase } from '#shared/crawl/say-phrase.ts';
import { translate } from '#shared/kernel/translation.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { sayReason } from '#extension/ui/say-reason.ts';

/** Says a text of this feature. */
export type Say = (id: CrawlTextKey, params?: Readonly<Record<string, string | number>>) => string;

export function useSay(): Say {
  const language = usePartLanguage('crawl');
  const { text } = useWords();
  return useMemo(
    () => (id, params) => {
      const reason = params?.['reason'];
      const said =
        typeof reason === 'string' ? { ...params, reason: sayPhrase(sayReason(reason, text), language) } : params;
      return translate(crawlTexts, language, id, said);
    },
    [language, text],
  );
}

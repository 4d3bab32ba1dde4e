import { useMemo } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { intentTexts } from '#shared/research/intent/intent-texts.data.ts';
import type { SaidIntent } from '#shared/research/intent/intent.ts';
import { ideaTexts } from '#shared/research/suggestions/idea-texts.data.ts';
import { blockName } from '#shared/serp/block-name.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import type { Say } from './idea-columns.ts';

/** Says the texts of research in the language in force. */
export function useSay(): {
  readonly say: Say;
  readonly intentName: (intent: SaidIntent) => string;
  /** Of a SERP feature, by its type. */
  readonly featureName: (type: string) => string;
} {
  const language = usePartLanguage('research');
  const { text } = useWords();
  return useMemo(
    () => ({
      say: (id, params) => translate(ideaTexts, language, id, params),
      intentName: (intent) => translate(intentTexts, language, `intent.${intent}`),
      featureName: (type) => blockName(type, text),
    }),
    [language, text],
  );
}

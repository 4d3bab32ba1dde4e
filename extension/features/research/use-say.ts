import { useMemo } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { intentTexts } from '#shared/research/intent/intent-texts.data.ts';
import type { SaidIntent } from '#shared/research/intent/intent.ts';
import { ideaTexts } from '#shared/research/suggestions/idea-texts.data.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import type { Say } from './idea-columns.ts';

/** Says the texts of research in the language in force. */
export function useSay(): { readonly say: Say; readonly intentName: (intent: SaidIntent) => string } {
  const language = usePartLanguage('research');
  return useMemo(
    () => ({
      say: (id, params) => translate(ideaTexts, language, id, params),
      intentName: (intent) => translate(intentTexts, language, `intent.${intent}`),
    }),
    [language],
  );
}

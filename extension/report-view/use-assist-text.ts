import { type AssistTextId, assistTexts } from '#shared/assist/assist-texts.data.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

/** The words of drafts in the language in force. */
export function useAssistText(): (id: AssistTextId, params?: MessageParams) => string {
  const language = usePartLanguage('assist');
  return (id, params) => translate(assistTexts, language, id, params);
}

import { alertTexts } from '#shared/alerts/alert-texts.data.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

export type Say = (id: keyof typeof alertTexts, params?: MessageParams) => string;

/** What alerts are said with, in the language in force. */
export function useSay(): Say {
  const language = usePartLanguage('alerts');
  return (id, params) => translate(alertTexts, language, id, params);
}

/** "3 days": how long a rule is silent. */
export function saySilence(hours: number, say: Say): string {
  if (hours === 0) return say('silence.none');
  return hours % 24 === 0 ? say('silence.days', { count: hours / 24 }) : say('silence.hours', { count: hours });
}

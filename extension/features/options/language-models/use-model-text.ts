import { z } from 'zod/mini';

import { type AssistTextId, assistTexts } from '#shared/assist/assist-texts.data.ts';
import { languageFailureKinds } from '#shared/language/language-failure.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import type { AccountFailure } from '#extension/platform/messages/account-messages.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

export type SayOfModels = (id: AssistTextId, params?: MessageParams) => string;

/** The words of language models in the language in force. */
export function useModelText(): SayOfModels {
  const language = usePartLanguage('assist');
  return (id, params) => translate(assistTexts, language, id, params);
}

const named = z.object({ kind: z.enum(languageFailureKinds) });

/** What went wrong with a model, in words; in the backend's own where it named none of the failures. */
export function sayModelFailure(say: SayOfModels, { details, reason }: AccountFailure): string {
  const known = named.safeParse(details);
  return known.success ? say(`fault.${known.data.kind}`) : reason;
}

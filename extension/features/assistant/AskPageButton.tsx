import type { ReactNode } from 'react';

import { assistTexts } from '#shared/assist/assist-texts.data.ts';
import { translate } from '#shared/kernel/translation.ts';
import { openAssistant } from '#extension/platform/browser/open-assistant.ts';
import { IconButton } from '#extension/ui/IconButton.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

/** Opens the assistant with the page in front. */
export function AskPageButton({ url }: { readonly url: string }): ReactNode {
  const language = usePartLanguage('assist');
  if (!/^https?:/.test(url)) return null;
  const label = translate(assistTexts, language, 'askPage');
  return (
    <IconButton aria-label={label} title={label} onClick={() => openAssistant(url)}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 3h12v8H7l-3.5 3v-3H2ZM5 6h6M5 8.5h4" />
      </svg>
    </IconButton>
  );
}

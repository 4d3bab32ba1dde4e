import type { ReactNode } from 'react';

import { briefTexts } from '#shared/brief/brief-texts.data.ts';
import { translate } from '#shared/kernel/translation.ts';
import { openBrief } from '#extension/platform/browser/open-brief.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

/** Leads from a results page to what a page needs for its query. */
export function MakeBrief({ visitId }: { readonly visitId: string }): ReactNode {
  const language = usePartLanguage('brief');
  return <Button onClick={() => openBrief(visitId)}>{translate(briefTexts, language, 'brief.make')}</Button>;
}

import type { ReactNode } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { ideaTexts } from '#shared/research/suggestions/idea-texts.data.ts';
import { openResearch } from '#extension/platform/browser/open-research.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

/** Leads from a query to what else is searched around it. */
export function MoreIdeas({ query }: { readonly query: string }): ReactNode {
  const language = usePartLanguage('research');
  return <Button onClick={() => openResearch(query)}>{translate(ideaTexts, language, 'ideas.more')}</Button>;
}

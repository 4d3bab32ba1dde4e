import type { ReactNode } from 'react';

import { crawlTexts } from '#shared/crawl/crawl-texts.data.ts';
import { translate } from '#shared/kernel/translation.ts';
import { openListOfResults } from '#extension/platform/browser/open-crawls.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

/** Leads from a results page to an audit of every page that it lists. */
export function AuditResults({ visitId }: { readonly visitId: string }): ReactNode {
  const language = usePartLanguage('crawl');
  return <Button onClick={() => openListOfResults(visitId)}>{translate(crawlTexts, language, 'crawl.results')}</Button>;
}

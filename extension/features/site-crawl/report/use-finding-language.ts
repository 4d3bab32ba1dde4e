import { useMemo } from 'react';

import { useAuditLanguage, usePartLanguage } from '#extension/ui/Language.tsx';

import type { FindingLanguage } from '#shared/crawl/export/finding-words.ts';

export function useFindingLanguage(): FindingLanguage {
  const audit = useAuditLanguage();
  const crawl = usePartLanguage('crawl');
  return useMemo(() => ({ audit, crawl }), [audit, crawl]);
}

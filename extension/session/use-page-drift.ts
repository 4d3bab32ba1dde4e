import { useEffect, useState } from 'react';

import { compareDrift, type FieldDrift, type PageAt } from '#shared/audit/drift/compare-drift.ts';
import { askPage } from '#extension/platform/messages/messages.ts';

import type { TabAudit } from './load-tab-audit.ts';

/**
 * What followed the tab to its new address. undefined while the page is asked, and where it was loaded again: then there
 * is nothing to compare.
 */
export function usePageDrift({ tab, movedFrom }: TabAudit): readonly FieldDrift[] | undefined {
  const [answer, setAnswer] = useState<{ readonly askedAt: string | undefined; readonly now: PageAt | null }>();
  const auditId = movedFrom?.auditId;
  useEffect(() => {
    if (auditId === undefined) return undefined;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const now = await askPage(tab.id, 'readAgain', { auditId }).catch(() => null);
      if (isWanted) setAnswer({ askedAt: tab.url, now });
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [auditId, tab.id, tab.url]);
  return movedFrom && answer?.now && answer.askedAt === tab.url ? compareDrift(movedFrom.facts, answer.now) : undefined;
}

import { useEffect, useState } from 'react';

import type { KeywordReading } from '#extension/platform/messages/audit-choice-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { findActiveTab } from '#extension/platform/browser/tabs.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';

interface TabReadingState {
  readonly tabId: number | undefined;
  readonly reading: KeywordReading | undefined;
}

/** Asks the worker to read the page's text; again whenever the audit changed, as after another keyword. */
export function useKeywordReading(audit: ShownAudit): TabReadingState {
  const [state, setState] = useState<TabReadingState>({ tabId: undefined, reading: undefined });
  useEffect(() => {
    const ending = new AbortController();
    const load = async (): Promise<void> => {
      const tab = await findActiveTab();
      const reading = tab && (await askBackground('readText', { tabId: tab.id }));
      if (!ending.signal.aborted) setState({ tabId: tab?.id, reading: reading ?? undefined });
    };
    void load();
    return () => ending.abort();
  }, [audit]);
  return state;
}

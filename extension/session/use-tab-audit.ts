import { useEffect, useState } from 'react';

import { isUnfinished, watchJob } from '#extension/platform/storage/audit-job.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { findActiveTab, watchActiveTab } from '#extension/platform/browser/tabs.ts';

import { loadTabAudit, type TabAudit } from './load-tab-audit.ts';

/** While an audit runs, the worker is asked now and then to look after it, so that a dead one comes back. */
const careMs = 4_000;

/**
 * The audit of the tab in front, from stored data first and then with every change. Undefined until the first load.
 * `followsTabs` is for the panel, which stays while tabs change; the popup belongs to one tab.
 */
export function useTabAudit(followsTabs: boolean, initial?: TabAudit): TabAudit | undefined {
  const [audit, setAudit] = useState(initial);
  const tabId = audit?.tab.id;
  const windowId = audit?.tab.windowId;

  useEffect(() => {
    const ending = new AbortController();
    const reload = createReload(setAudit, ending.signal);
    reload();
    if (tabId !== undefined) watchJob(tabId, reload, ending.signal);
    if (followsTabs && windowId !== undefined) watchActiveTab(windowId, reload, ending.signal);
    return () => ending.abort();
  }, [tabId, windowId, followsTabs]);

  const isRunning = audit?.job !== undefined && isUnfinished(audit.job);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => void askBackground('resumeAudits', {}), careMs);
    return () => clearInterval(timer);
  }, [isRunning]);

  return audit;
}

/** Loads again on each call; an answer that a later call overtook is dropped. */
function createReload(show: (audit: TabAudit) => void, signal: AbortSignal): () => void {
  let latest = 0;
  const load = async (): Promise<void> => {
    latest += 1;
    const turn = latest;
    const tab = await findActiveTab();
    const audit = tab && (await loadTabAudit(tab));
    if (audit && turn === latest && !signal.aborted) show(audit);
  };
  return () => void load();
}

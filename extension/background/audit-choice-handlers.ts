import { hostOf, withMuted } from '#shared/audit/preferences.ts';
import { readText } from '#shared/audit/text-reading.ts';
import { loadJobs } from '#extension/platform/storage/all-jobs.ts';
import { loadJob } from '#extension/platform/storage/audit-job.ts';
import { changeAuditPreferences } from '#extension/platform/storage/audit-preferences.ts';
import { loadReading } from '#extension/platform/storage/audit-store.ts';
import type { AuditChoiceMessages } from '#extension/platform/messages/audit-choice-messages.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';
import { loadPageKeyword, savePageKeyword } from '#extension/platform/storage/page-keywords.ts';
import { findSearchOf } from '#extension/platform/storage/search-of.ts';

import { judgeAgain } from './finish-audit.ts';

/** What the user decides about an audit: a keyword, muted rules, limits. */
export const auditChoiceHandlers: MessageHandlers<AuditChoiceMessages> = {
  readText: async ({ tabId }) => {
    const facts = (await loadReading(tabId))?.facts;
    if (!facts) return null;
    const [keyword, suggestion] = await Promise.all([loadPageKeyword(facts.url), findSearchOf(facts.url)]);
    const reading = readText(facts.document, facts.url, keyword);
    return reading && { ...reading, suggestion: suggestion ?? null };
  },
  setKeyword: async ({ tabId, keyword }) => {
    const facts = (await loadReading(tabId))?.facts;
    if (!facts) return null;
    await savePageKeyword(facts.url, keyword);
    await judgeTab(tabId);
    return null;
  },
  muteRule: async ({ tabId, rule, isEverywhere }) => {
    const facts = (await loadReading(tabId))?.facts;
    if (!facts) return null;
    const host = isEverywhere ? null : hostOf(facts.url);
    await changeAuditPreferences((before) => withMuted(before, { rule, host, isMuted: true }));
    await judgeTab(tabId);
    return null;
  },
  judgeAgain: async () => {
    for (const { tabId } of await loadJobs()) await judgeTab(tabId);
    return null;
  },
};

/** A page that is still read is judged at the end of its audit anyway. */
async function judgeTab(tabId: number): Promise<void> {
  const job = await loadJob(tabId);
  if (job?.stage === 'done') await judgeAgain(job);
}

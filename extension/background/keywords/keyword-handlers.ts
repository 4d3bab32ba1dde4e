import { clearUnseenRanks } from '#extension/platform/browser/badge.ts';
import type { KeywordMessages } from '#extension/platform/messages/keyword-messages.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';

import { changeScheduledChecks, loadScheduledChecks } from './scheduled-checks.ts';
import { buyCheck, changeBudget, loadBudget } from './buy-check.ts';
import { changeKeyword, changeSite, removeNote, saveNote } from './change-site.ts';
import { trackKeywords, untrackKeyword } from './track-keywords.ts';
import { loadHistory } from './load-history.ts';
import { openLive } from './open-live.ts';
import { syncSite } from './sync-site.ts';

/** Answers to the surfaces that show tracked keywords. */
export const keywordHandlers: MessageHandlers<KeywordMessages> = {
  trackKeywords: (wish) => trackKeywords(wish),
  changeKeyword: async ({ change, wanted }) => {
    await changeKeyword(wanted, change);
    return null;
  },
  changeSite: async (change) => {
    await changeSite(change);
    return null;
  },
  saveNote: async (note) => {
    await saveNote(note);
    return null;
  },
  removeNote: async ({ domain, id }) => {
    await removeNote(domain, id);
    return null;
  },
  untrackKeyword: async (wanted) => {
    await untrackKeyword(wanted);
    return null;
  },
  syncSite: ({ domain }) => syncSite(domain),
  checkNow: (wish) => buyCheck(wish),
  loadBudget,
  setBudget: ({ capMicros }) => changeBudget(capMicros),
  loadScheduledChecks,
  setScheduledChecks: changeScheduledChecks,
  loadHistory: ({ remoteId, ...wanted }) => loadHistory(wanted, remoteId),
  openLive: ({ domain }) => openLive(domain),
  ranksSeen: async () => {
    await clearUnseenRanks();
    return null;
  },
};

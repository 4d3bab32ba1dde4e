import { clearUnseenRanks } from '#extension/platform/browser/badge.ts';
import type { KeywordMessages } from '#extension/platform/messages/keyword-messages.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';

import { changeScheduledChecks, loadScheduledChecks } from './scheduled-checks.ts';
import { buyCheck, changeBudget, loadBudget } from './buy-check.ts';
import { assignWaiting } from './assign-waiting.ts';
import { changeKeyword, changeSite, listSite, removeAnnotation, saveAnnotation, settleRefusal } from './change-site.ts';
import { removeSite, sendRemovalsOfRemovedSites } from './remove-site.ts';
import { trackKeywords, untrackKeyword } from './track-keywords.ts';
import { loadHistory } from './load-history.ts';
import { openLive } from './open-live.ts';
import { loadProjects, projectOfHost, syncSites } from './require-project.ts';
import { syncSite } from './sync-site.ts';

/** Answers to the surfaces that show tracked keywords. */
export const keywordHandlers: MessageHandlers<KeywordMessages> = {
  trackKeywords: (request) => trackKeywords(request),
  changeKeyword: async ({ change, identity }) => {
    await changeKeyword(identity, change);
    return null;
  },
  settleRefusal: async ({ how, identity }) => {
    await settleRefusal(identity, how);
    return null;
  },
  assignWaiting: async ({ domain }) => {
    await assignWaiting([domain]);
    return null;
  },
  addSite: async ({ domain }) => {
    await listSite(domain, { isUnsent: true });
    void syncSite(domain);
    return null;
  },
  removeSite,
  loadProjects,
  requireProject: ({ host }) => projectOfHost(host),
  syncSites: async () => {
    const options = await loadBackendAccess();
    if (!options) return 'local';
    const { ok } = await syncSites(options);
    if (ok) await sendRemovalsOfRemovedSites();
    return ok ? 'synced' : 'offline';
  },
  changeSite: async (change) => {
    await changeSite(change);
    return null;
  },
  saveAnnotation: async (annotation) => {
    await saveAnnotation(annotation);
    return null;
  },
  removeAnnotation: async ({ domain, id }) => {
    await removeAnnotation(domain, id);
    return null;
  },
  untrackKeyword: async (identity) => {
    await untrackKeyword(identity);
    return null;
  },
  syncSite: async ({ domain }) => {
    const done = await syncSite(domain);
    // The backend answers: what waits of sites that no surface shows is told along with it.
    if (done.state === 'synced') void sendRemovalsOfRemovedSites();
    return done;
  },
  checkNow: (wish) => buyCheck(wish),
  loadBudget,
  setBudget: ({ capMicros }) => changeBudget(capMicros),
  loadScheduledChecks,
  setScheduledChecks: changeScheduledChecks,
  loadHistory: ({ remoteId, ...identity }) => loadHistory(identity, remoteId),
  openLive: ({ domain }) => openLive(domain),
  ranksSeen: async () => {
    await clearUnseenRanks();
    return null;
  },
};

import { chooseLocale } from '#shared/kernel/locale.ts';
import { translate } from '#shared/kernel/translation.ts';
import { fetchAlerts } from '#extension/background/alerts/fetch-alerts.ts';
import { browserTexts } from '#extension/background/browser-texts.ts';
import { keepForecasts } from '#extension/background/forecasts/keep-forecasts.ts';
import { moveOlderDomains } from '#extension/background/keywords/move-older-domains.ts';
import { sendRemovalsOfRemovedSites } from '#extension/background/keywords/remove-site.ts';
import { messageHandlers } from '#extension/background/message-handlers.ts';
import { sendWaiting } from '#extension/background/outbox/post-entry.ts';
import { resumeAudit, resumeAudits } from '#extension/background/resume-audits.ts';
import { applySerpSettings } from '#extension/background/serp-apply-settings.ts';
import { fetchEngines } from '#extension/background/serp-fetch-engines.ts';
import { startAudit } from '#extension/background/start-audit.ts';
import { loadTranslation } from '#extension/platform/browser/load-texts.ts';
import { leadToDashboard } from '#extension/platform/browser/lead-to-dashboard.ts';
import { loadConnection } from '#extension/platform/storage/connection.ts';
import { onAlarm } from '#extension/platform/browser/alarms.ts';
import { addAuditMenuItem, listenToBrowser } from '#extension/platform/browser/extension-events.ts';
import { isUnfinished, loadJob, removeJob } from '#extension/platform/storage/audit-job.ts';
import { clearReadings, removeReading } from '#extension/platform/storage/audit-store.ts';
import { noteStoreFull } from '#extension/platform/storage/store-full.ts';
import { removeSerpTab } from '#extension/platform/browser/serp-tab.ts';
import { answerMessages } from '#extension/platform/messages/messages.ts';
import { messageSenders } from '#extension/platform/messages/message-senders.data.ts';
import { onNoticeClick } from '#extension/platform/browser/notify.ts';
import { openDashboard } from '#extension/platform/browser/open-dashboard.ts';
import { openWelcome } from '#extension/platform/browser/open-welcome.ts';
import { recordVisits, removeTrail } from '#extension/platform/browser/watch-visits.ts';
import { openSidePanel } from '#extension/platform/browser/side-panel.ts';
import type { BackgroundDefinition } from 'wxt';
import { defineBackground } from 'wxt/utils/define-background';

/** Wiring only. Listeners are added in the first turn, so that an event that wakes the worker finds them. */
const background: BackgroundDefinition = defineBackground(() => {
  answerMessages(messageHandlers, { senders: messageSenders, onFailure: (cause) => void noteStoreFull(cause) });
  onAlarm({
    'watch-audits': resumeAudits,
    'send-outbox': () => sendWaiting(),
    'fetch-engines': fetchEngines,
    'fetch-alerts': async () => {
      await fetchAlerts();
      await sendRemovalsOfRemovedSites();
    },
    'keep-forecasts': keepForecasts,
  });

  listenToBrowser({
    onInstalled: (isFirst) => {
      if (isFirst) openWelcome();
      void addMenuItem().then(applySerpSettings).then(fetchAlerts).then(keepForecasts);
    },
    onStartup: () =>
      void clearReadings()
        .then(() => sendWaiting(true))
        .then(fetchEngines)
        .then(fetchAlerts)
        .then(sendRemovalsOfRemovedSites)
        .then(keepForecasts),
    onAuditAsked: ({ id, windowId }) => {
      openSidePanel(windowId);
      void startAudit(id, true);
    },
    onTabLoaded: (tabId) => void resumeTab(tabId),
    onTabAddress: (tabId, url) => void leadTab(tabId, url),
    onTabClosed: (tabId) =>
      void Promise.all([removeJob(tabId), removeReading(tabId), removeSerpTab(tabId), removeTrail(tabId)]),
    onPermissionsRemoved: () => void applySerpSettings(),
  });
  recordVisits();
  onNoticeClick((domain) => openDashboard(domain));
  // A new worker: whatever the last one left unfinished is looked after now.
  void resumeAudits();
  void moveOlderDomains();
});

export default background;

async function resumeTab(tabId: number): Promise<void> {
  const job = await loadJob(tabId);
  if (job && isUnfinished(job)) await resumeAudit(job);
}

async function leadTab(tabId: number, url: string): Promise<void> {
  const connection = await loadConnection();
  if (connection) leadToDashboard(tabId, url, connection.baseUrl);
}

async function addMenuItem(): Promise<void> {
  const language = await loadTranslation(chooseLocale(navigator.languages), 'ui');
  await addAuditMenuItem(translate(browserTexts, language, 'auditThisPageMenu'));
}

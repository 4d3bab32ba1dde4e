import { chooseLocale, formatMessage } from '#shared/kernel/message.ts';
import { fetchAlerts } from '#extension/background/alerts/fetch-alerts.ts';
import { messageHandlers } from '#extension/background/message-handlers.ts';
import { sendWaiting } from '#extension/background/outbox/post-entry.ts';
import { resumeAudit, resumeAudits } from '#extension/background/resume-audits.ts';
import { applySerpSettings } from '#extension/background/serp-apply-settings.ts';
import { fetchEngines } from '#extension/background/serp-fetch-engines.ts';
import { startAudit } from '#extension/background/start-audit.ts';
import { onAlarm } from '#extension/platform/browser/alarms.ts';
import { isUnfinished, loadJob, removeJob } from '#extension/platform/storage/audit-job.ts';
import { clearReadings, removeReading } from '#extension/platform/storage/audit-store.ts';
import { removeSerpTab } from '#extension/platform/browser/serp-tab.ts';
import { answerMessages } from '#extension/platform/messages/messages.ts';
import { onNoticeClick } from '#extension/platform/browser/notify.ts';
import { openDashboard } from '#extension/platform/browser/open-dashboard.ts';
import { openSidePanel } from '#extension/platform/browser/side-panel.ts';
import { messages } from '#extension/ui/messages/messages.ts';
import { browser } from 'wxt/browser';
import type { BackgroundDefinition } from 'wxt';
import { defineBackground } from 'wxt/utils/define-background';

const menuItem = 'audit-page';

/** Wiring only. Listeners are added in the first turn, so that an event that wakes the worker finds them. */
const background: BackgroundDefinition = defineBackground(() => {
  answerMessages(messageHandlers);
  onAlarm({
    'watch-audits': resumeAudits,
    'send-outbox': () => sendWaiting(),
    'fetch-engines': fetchEngines,
    'fetch-alerts': fetchAlerts,
  });

  browser.runtime.onInstalled.addListener(() => void addMenuItem().then(applySerpSettings).then(fetchAlerts));
  browser.runtime.onStartup.addListener(
    () =>
      void clearReadings()
        .then(() => sendWaiting(true))
        .then(fetchEngines)
        .then(fetchAlerts),
  );
  // The browser gives the click's permission to open the panel only as long as nothing was awaited.
  browser.contextMenus.onClicked.addListener((_info, tab) => openWithAudit(tab));
  browser.commands.onCommand.addListener((_command, tab) => openWithAudit(tab));

  onNoticeClick((domain) => openDashboard(domain));

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void resumeTab(tabId);
  });
  browser.tabs.onRemoved.addListener(
    (tabId) => void Promise.all([removeJob(tabId), removeReading(tabId), removeSerpTab(tabId)]),
  );
  browser.permissions.onRemoved.addListener(() => void applySerpSettings());
  // A new worker: whatever the last one left unfinished is looked after now.
  void resumeAudits();
});

export default background;

function openWithAudit(tab: { readonly id?: number | undefined; readonly windowId: number } | undefined): void {
  if (tab?.id === undefined) return;
  openSidePanel(tab.windowId);
  void startAudit(tab.id, true);
}

async function resumeTab(tabId: number): Promise<void> {
  const job = await loadJob(tabId);
  if (job && isUnfinished(job)) await resumeAudit(job);
}

async function addMenuItem(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = formatMessage(messages.auditThisPageMenu, chooseLocale(navigator.languages));
  browser.contextMenus.create({ id: menuItem, title, contexts: ['page', 'link', 'image', 'selection'] });
}

import { groupAlerts } from '#shared/alerts/describe-alert.ts';
import type { SiteAlertEvent } from '#extension/platform/storage/alert-records.ts';
import { addAlertEvents } from '#extension/platform/storage/alert-store.ts';
import { loadTranslation } from '#extension/platform/browser/load-texts.ts';
import { notify } from '#extension/platform/browser/notify.ts';
import { loadSettings, localeOf } from '#extension/platform/storage/settings.ts';

/** Notices are short. */
const linesInNotice = 4;

/** Keeps what is new, and shows one notice for each site. Telling the same twice shows it once. */
export async function tellAlerts(events: readonly SiteAlertEvent[]): Promise<void> {
  const added = await addAlertEvents(events);
  if (added.length === 0) return;
  const locale = localeOf(await loadSettings());
  const language = await loadTranslation(locale, 'alerts');
  for (const [domain, ofSite] of Map.groupBy(added, (each) => each.domain)) {
    const grouped = groupAlerts(
      ofSite.map(({ event }) => event),
      { site: domain, language, limit: linesInNotice },
    );
    await notify({ domain, ...grouped });
  }
}

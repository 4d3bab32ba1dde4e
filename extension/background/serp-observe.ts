import { dayOf } from '#shared/kernel/day.ts';
import type { EngineHealthReport } from '#shared/api/endpoints/engine-health.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { engines } from '#shared/serp/engine-list.ts';
import { serpSnapshot, type SerpSnapshot } from '#shared/serp/snapshot.ts';
import { withDomains } from '#shared/serp/with-domains.ts';
import { saveHealth } from '#extension/platform/storage/serp-health.ts';
import type { SerpMemory, SerpMessages } from '#extension/platform/messages/serp-messages.ts';
import { loadSerpSettings } from '#extension/platform/storage/serp-settings.ts';
import { loadQueryHistory, loadSnapshot, queryGroup, saveSnapshot } from '#extension/platform/storage/serp-store.ts';
import { whereStoreHasRoom } from '#extension/platform/storage/store-full.ts';
import { saveSerpTab } from '#extension/platform/browser/serp-tab.ts';

import { rankTracked } from './keywords/rank-tracked.ts';
import { recallSnapshot } from './keywords/search-tracking.ts';
import { postHealth, postObservation } from './outbox/post-entry.ts';
import { judgeUpdate } from './serp-judge-update.ts';
import { firstSeenOf } from './serp-first-seen.ts';
import { showIntent } from './show-intent.ts';
import { withoutPersonal } from './serp-without-personal.ts';

/**
 * Keeps a page that was read and answers what is remembered of its query. The same visit again replaces what it left
 * before, so that asking twice changes nothing.
 */
export async function observePage(read: SerpMessages['serpRead'][0], tabId: number | undefined): Promise<SerpMemory> {
  const { visitId } = read;
  const engine = engines.find(({ id }) => id === read.snapshot.engine);
  if (!engine) throw new Error(`No engine ${read.snapshot.engine}`);
  // The page is not ours: whatever it wrote into its results is held to the schema's limits.
  const snapshot = serpSnapshot.parse(withDomains(withoutPersonal(read.snapshot, engine, read.account)));
  const seenAt = (await loadSnapshot(visitId))?.seenAt ?? isoTime(systemClock);
  const { state, parser } = snapshot;
  await whereStoreHasRoom(async () => {
    await saveHealth(engine.id, {
      ...parser.health,
      state,
      method: parser.method,
      rulesVersion: parser.rules_version,
      at: isoTime(systemClock),
    });
    if (read.comparison) await judgeUpdate(snapshot, read.comparison);
  });
  const { sharing, healthSharing } = await loadSerpSettings();
  if (healthSharing) await postHealth(`${visitId}-health`, healthOf(snapshot));
  const isCertain = snapshot.query !== null && (state === 'ok' || state === 'no_results');
  const group = queryGroup(snapshot);
  const before = (await loadQueryHistory(group)).filter(({ id }) => id !== visitId);
  await whereStoreHasRoom(async () => {
    await saveSnapshot(visitId, snapshot, seenAt);
    if (isCertain) await rankTracked(snapshot, seenAt);
  });
  if (tabId !== undefined) await saveSerpTab(tabId, visitId);
  if (isCertain && sharing === 'yes') {
    await postObservation(visitId, { snapshot, observedAt: seenAt });
  }
  const urls = snapshot.items.flatMap((item) => ('url' in item && item.url !== null ? [item.url] : []));
  return {
    intent: await showIntent(snapshot),
    firstSeen: firstSeenOf(urls, before, isoTime(systemClock)),
    lastSeenAt: before.at(-1)?.seenAt ?? null,
    ...(await recallSnapshot(snapshot, seenAt)),
  };
}

/** Counts of the page and the day; nothing of its query, address or text. */
function healthOf({ engine, state, parser }: SerpSnapshot): EngineHealthReport {
  const { method, rules_version: rulesVersion, health } = parser;
  return { engine, rulesVersion, state, method, ...health, seenOn: dayOf(systemClock()) };
}

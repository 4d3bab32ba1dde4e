import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { setAlarm } from '#extension/platform/browser/alarms.ts';
import { loadConnection } from '#extension/platform/storage/connection.ts';
import { fetchUrl } from '#extension/platform/network/backend-access.ts';
import { loadEngineUpdateList, saveEngineUpdateList } from '#extension/platform/storage/engine-updates.ts';

import { applySerpSettings } from './serp-apply-settings.ts';
import { askForEngines } from './serp-ask-engines.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** Asks the connected backend for newer descriptions, once a day. Data only: nothing of it is run as code. */
export async function fetchEngines(): Promise<void> {
  const connection = await loadConnection();
  if (!connection) return;
  await setAlarm('fetch-engines', systemClock() + dayMs);
  await navigator.locks.request('engine-updates', async () => {
    const known = await loadEngineUpdateList();
    await saveEngineUpdateList(await askForEngines(connection, known, { ask: fetchUrl, now: isoTime(systemClock) }));
  });
  await applySerpSettings();
}

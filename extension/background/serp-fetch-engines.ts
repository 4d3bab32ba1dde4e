import { readEngines } from '#shared/api/endpoints/engines.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { engines as bundled } from '#shared/serp/engine-list.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import { verifyEngines } from '#shared/serp/signed-engines.ts';
import { setAlarm } from '#extension/platform/alarms.ts';
import { type Connection, loadConnection } from '#extension/platform/connection.ts';
import {
  type EngineUpdate,
  type EngineUpdates,
  loadEngineUpdateList,
  saveEngineUpdateList,
} from '#extension/platform/engine-updates.ts';

import { applySerpSettings } from './serp-apply-settings.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const timeoutMs = 15_000;

/** Asks the connected backend for newer descriptions, once a day. Data only: nothing of it is run as code. */
export async function fetchEngines(): Promise<void> {
  const connection = await loadConnection();
  if (!connection) return;
  await setAlarm('fetch-engines', systemClock() + dayMs);
  const known = await loadEngineUpdateList();
  const next = await askForEngines(connection, known);
  await saveEngineUpdateList(next);
  if (next.updates !== known?.updates) await applySerpSettings();
}

async function askForEngines(connection: Connection, known: EngineUpdates | undefined): Promise<EngineUpdates> {
  const last = { etag: known?.etag ?? null, checkedAt: isoTime(systemClock), updates: known?.updates ?? {} };
  const { baseUrl, engineKey } = connection;
  if (!engineKey) return { ...last, refusal: null };
  const headers: Record<string, string> = last.etag === null ? {} : { 'if-none-match': last.etag };
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await fetch(baseUrl + readEngines.path, { headers, signal });
    if (answer.status === 304) return { ...last, refusal: null };
    if (answer.status !== readEngines.answer.status) return { ...last, refusal: `HTTP ${answer.status}` };
    const parsed = readEngines.answer.schema.safeParse(await answer.json());
    if (!parsed.success) return { ...last, refusal: 'not as agreed' };
    const verified = await verifyEngines(parsed.data, engineKey);
    if (!verified.ok) {
      const { failure } = verified;
      return { ...last, refusal: failure.kind === 'invalid' ? failure.detail : failure.kind };
    }
    return {
      ...last,
      etag: answer.headers.get('etag'),
      refusal: null,
      updates: chooseUpdates(verified.value, bundled, last.updates),
    };
  } catch (error) {
    return { ...last, refusal: error instanceof Error ? error.message : String(error) };
  }
}

/** Descriptions newer than the bundled ones. One that was tried before keeps its verdict. */
export function chooseUpdates(
  offered: readonly EngineDescription[],
  own: readonly EngineDescription[],
  known: EngineUpdates['updates'],
): EngineUpdates['updates'] {
  const newer = offered.filter((each) => {
    const mine = own.find(({ id }) => id === each.id);
    return mine !== undefined && compareVersions(each.version, mine.version) > 0;
  });
  return Object.fromEntries(
    newer.map((description): [string, EngineUpdate] => {
      const before = known[description.id];
      const isSame = before?.description.version === description.version;
      return [description.id, isSame ? before : { description, state: 'trying' }];
    }),
  );
}

/** `2026-11-21.10` is later than `2026-11-21.9`. */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

import type { EngineId } from '#shared/serp/snapshot.ts';
import { loadEngineUpdateList, saveEngineUpdateList } from '#extension/platform/engine-updates.ts';

import { applySerpSettings } from './serp-apply-settings.ts';

/**
 * Notes how the newer description of an engine fared on a page where both were tried. `isBetter` is what the page's
 * script found. One that read less than the bundled one is rolled back and not tried again.
 */
export async function judgeUpdate(engine: EngineId, isBetter: boolean, usedVersion: string): Promise<void> {
  const list = await loadEngineUpdateList();
  const update = list?.updates[engine];
  if (!list || !update || update.state === 'rolled-back') return;
  const isUsed = isBetter && usedVersion === update.description.version;
  const state = isUsed ? 'kept' : 'rolled-back';
  if (state === update.state) return;
  await saveEngineUpdateList({ ...list, updates: { ...list.updates, [engine]: { ...update, state } } });
  if (state === 'rolled-back') await applySerpSettings();
}

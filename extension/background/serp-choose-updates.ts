import { compareVersions } from '#shared/serp/compare-versions.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import type { RefusedEngine } from '#shared/serp/signed-engines.ts';
import type { EngineUpdate, EngineUpdates } from '#extension/platform/storage/engine-updates.ts';

interface ChosenUpdates {
  readonly updates: EngineUpdates['updates'];
  /** Older than what is in use already. */
  readonly refused: readonly RefusedEngine[];
}

/**
 * What of an offered list is newer than the bundled descriptions. One that was tried before keeps its verdict; an older
 * one never takes the place of a newer one, so that an old list, though signed, undoes nothing.
 */
export function chooseUpdates(
  offered: readonly EngineDescription[],
  bundled: readonly EngineDescription[],
  known: EngineUpdates['updates'],
  now: string,
): ChosenUpdates {
  const refused: RefusedEngine[] = [];
  const updates = new Map<string, EngineUpdate>();
  for (const own of bundled) {
    const held = known[own.id];
    // Left over from before the extension itself brought a newer one.
    const current = held && compareVersions(held.description.version, own.version) > 0 ? held : undefined;
    if (current) updates.set(own.id, current);
    const newest = current?.description.version ?? own.version;
    for (const description of offered.filter(({ id }) => id === own.id)) {
      const order = compareVersions(description.version, newest);
      if (order > 0) updates.set(own.id, { ...provenBy(current), description, state: 'trying', pages: [], since: now });
      if (order < 0) {
        refused.push({ engine: own.id, version: description.version, detail: `older than ${newest}` });
      }
    }
  }
  return { updates: Object.fromEntries(updates), refused };
}

/** What is left of an update when a newer one takes its place on trial. */
function provenBy(current: EngineUpdate | undefined): Pick<EngineUpdate, 'before'> {
  const before = current?.state === 'kept' ? current.description : current?.before;
  return before ? { before } : {};
}

import type { FeatureCheck, MonitorKind } from '../monitor-kind.ts';
import type { Snapshot } from '../snapshot.ts';

/** Older checks tell nothing of now. */
const freshMs = 30 * 86_400_000;

/**
 * Which blocks a results page shows, and which of them hold a page of the site, by the newest two rank checks of one
 * source; no search is made for it. A block that only one of the two saw stands as it was told before.
 */
export const resultsKind: MonitorKind = {
  id: 'results',
  fields: ['resultsFeatures', 'ownedFeatures', 'checkedAt'],
  // The two checks confirm each other; a second look would read the same ones.
  needsConfirmation: () => false,
  async read({ clock, listChecks }, _url, before) {
    const silent = (note: string) => ({ snapshot: {}, elapsedMs: null, note });
    const all = await listChecks();
    if (!all) return silent('keyword gone');
    const [newest] = all;
    if (!newest) return silent('no check');
    if (clock() - Date.parse(newest.checkedAt) > freshMs) return silent('old check');
    const [, earlier] = all.filter(({ source }) => source === newest.source);
    const settled = (read: (check: FeatureCheck) => readonly string[], told: readonly string[] | undefined) =>
      // The only check of its source agrees with none: what was told stands, and at first it is taken at its word.
      agreed(read(newest), earlier ? read(earlier) : (told ?? read(newest)), told ?? []);
    const snapshot: Snapshot = {
      resultsFeatures: settled(({ features }) => features, before?.resultsFeatures),
      ownedFeatures: settled(({ owned }) => owned, before?.ownedFeatures),
      checkedAt: [newest.checkedAt],
    };
    return { snapshot, elapsedMs: null, note: `checked ${newest.source}` };
  },
};

function agreed(last: readonly string[], earlier: readonly string[], told: readonly string[]): readonly string[] {
  return [...new Set([...last, ...earlier])]
    .filter((each) => (last.includes(each) && earlier.includes(each)) || told.includes(each))
    .toSorted();
}

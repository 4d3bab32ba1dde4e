import type { MonitorKind } from '../monitor-kind.ts';
import type { IndexState } from './inspection.ts';

/** How Google has an address in its index, by Search Console's URL inspection. What Google does not tell is not known, and never "not indexed". */
export const indexKind: MonitorKind = {
  id: 'index',
  fields: ['indexVerdict', 'indexCoverage', 'indexBarriers', 'googleCanonical', 'lastCrawl'],
  // A second question would cost one more of the day's inspections, and Google's answer is days old by itself.
  needsConfirmation: () => false,
  async read({ inspect }, url) {
    const found = await inspect(url);
    if (found.kind === 'known')
      return { snapshot: snapshotOf(found.state), elapsedMs: null, note: found.state.verdict };
    const reading = { snapshot: {}, elapsedMs: null, note: `google ${found.fault}` };
    return found.fault === 'quota' ? { ...reading, busyMs: 0 } : reading;
  },
};

function snapshotOf({ barriers, coverage, googleCanonical, lastCrawl, verdict }: IndexState) {
  return {
    indexVerdict: [verdict],
    indexCoverage: coverage === null ? [] : [coverage],
    indexBarriers: barriers.toSorted(),
    googleCanonical: googleCanonical === null ? [] : [googleCanonical],
    lastCrawl: lastCrawl === null ? [] : [lastCrawl],
  };
}

import { resultAddresses } from '#shared/serp/result-addresses.ts';
import { openTabBehind } from '#extension/platform/browser/open-tab.ts';
import { loadSnapshot } from '#extension/platform/storage/serp-store.ts';

/** Opens the results of a visit, as they were read and kept: a page cannot say what is opened. */
export async function openResults(visitId: string): Promise<void> {
  const visit = await loadSnapshot(visitId);
  for (const address of resultAddresses(visit?.snapshot.items ?? [])) await openTabBehind(address);
}

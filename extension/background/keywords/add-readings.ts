import type { KeywordRecord } from '#extension/platform/storage/keyword-records.ts';
import { loadSearches, loadSearchedKeywords } from '#extension/platform/storage/serp-store.ts';
import { loadSite } from '#extension/platform/storage/site-store.ts';

import { addReading } from './add-reading.ts';

/** Keywords with what the searches say that are kept in this browser. */
export async function addReadings(records: readonly KeywordRecord[]): Promise<readonly KeywordRecord[]> {
  const searched = await loadSearchedKeywords();
  const found: KeywordRecord[] = [];
  for (const record of records) {
    const { domain, engine, normalized } = record;
    if (!searched.has(`${engine}\n${normalized}`)) {
      found.push(record);
      continue;
    }
    const [searches, site] = await Promise.all([loadSearches(engine, normalized), loadSite(domain)]);
    found.push(searches.reduce((before, { seenAt, snapshot }) => addReading(before, snapshot, seenAt, site), record));
  }
  return found;
}

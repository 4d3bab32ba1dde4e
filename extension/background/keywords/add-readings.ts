import type { KeywordIdentity } from '#extension/platform/storage/keyword-records.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { changeStoredKeywords } from '#extension/platform/storage/keyword-store.ts';
import { loadSearches, loadSearchedKeywords } from '#extension/platform/storage/serp-store.ts';
import { loadSite } from '#extension/platform/storage/site-store.ts';

import { addReading } from './add-reading.ts';

/**
 * Gives tracked keywords what the searches say that are kept in this browser. They are stored by then: a search that is
 * made at the same moment finds them, and reading it twice changes nothing.
 */
export async function addReadings(identities: readonly KeywordIdentity[]): Promise<void> {
  if (identities.length === 0) return;
  const searched = await loadSearchedKeywords();
  const changes: Parameters<typeof changeStoredKeywords>[0][number][] = [];
  for (const identity of identities) {
    const { domain, engine, keyword } = identity;
    const normalized = normalizeKeyword(keyword);
    if (!searched.has(`${engine}\n${normalized}`)) continue;
    const [searches, site] = await Promise.all([loadSearches(engine, normalized), loadSite(domain)]);
    changes.push({
      identity,
      change: (now) =>
        now && searches.reduce((before, { seenAt, snapshot }) => addReading(before, snapshot, seenAt, site), now),
    });
  }
  if (changes.length > 0) await changeStoredKeywords(changes);
}

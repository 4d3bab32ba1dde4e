import { isOfDomains } from '#shared/serp/is-of-domains.ts';

import type { StoredAudit } from './database-schema.ts';
import { openDatabase } from './database.ts';

/** A page's newest audit in this browser, the one before it, and how many there are. */
export interface PageAudits {
  readonly newest: StoredAudit;
  readonly before: StoredAudit | undefined;
  readonly count: number;
}

const mostPagesOfSite = 200;

/** The pages of a site (its domain and what lies below it) that were audited here, the last one audited first. */
export async function loadSiteAudits(domain: string): Promise<readonly PageAudits[]> {
  const store = (await openDatabase()).transaction('audits').store;
  // Only keys: the audits themselves are large.
  const idsByPage = new Map<string, string[]>();
  const newestAt = new Map<string, string>();
  let cursor = await store.index('byPage').openKeyCursor(null, 'prev');
  while (cursor) {
    const [page, checkedAt] = cursor.key;
    const ids = idsByPage.get(page);
    if (ids) ids.push(cursor.primaryKey);
    else if (isOfDomains(URL.parse(page)?.hostname ?? null, [domain])) {
      idsByPage.set(page, [cursor.primaryKey]);
      newestAt.set(page, checkedAt);
    }
    cursor = await cursor.continue();
  }
  const pages = [...newestAt].toSorted(([, a], [, b]) => b.localeCompare(a)).slice(0, mostPagesOfSite);
  const found = await Promise.all(
    pages.map(async ([page]): Promise<PageAudits | undefined> => {
      const ids = idsByPage.get(page) ?? [];
      const [newest, before] = await Promise.all(ids.slice(0, 2).map((id) => store.get(id)));
      return newest && { newest, before, count: ids.length };
    }),
  );
  return found.filter((each) => each !== undefined);
}

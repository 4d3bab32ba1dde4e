import { engineVersion } from '#shared/audit/engine-version.ts';
import type { CrawlPort, EarlierPage } from '#shared/crawl/drive/crawl-port.ts';
import { readLinks } from '#shared/crawl/site/read-links.ts';

import { keysOfCrawl, openCrawls } from './crawl-database.ts';
import type { CrawlPlan, StoredCrawl, StoredReading } from './crawl-records.ts';
import { loadCrawls } from './crawl-store.ts';

/**
 * Pages of the last crawl of the site in this browser whose servers said how to ask whether they changed. Undefined where
 * there is none that the same engine read, as the same visitor: what it found would not be what this crawl finds.
 */
export async function loadEarlierPages(
  { id, site }: StoredCrawl,
  { sendsCookies }: CrawlPlan,
): Promise<CrawlPort['previous']> {
  const earlier = (await loadCrawls()).find(
    (each) =>
      each.id !== id &&
      each.site === site &&
      each.state === 'ended' &&
      each.engine === engineVersion &&
      each.plan?.sendsCookies === sendsCookies,
  );
  if (!earlier) return undefined;
  const database = await openCrawls();
  const urls = await database.getAll('urls', keysOfCrawl(earlier.id));
  const ids = new Map(urls.map(({ id: at, url }) => [url, at]));
  const addresses = new Map(urls.map(({ id: at, url }) => [at, url]));
  return {
    findPage: async (url) => {
      const at = ids.get(url);
      const stored = at === undefined ? undefined : await database.get('readings', [earlier.id, at]);
      return stored && asEarlierPage(stored, addresses);
    },
  };
}

function asEarlierPage(stored: StoredReading, addresses: ReadonlyMap<number, string>): EarlierPage | undefined {
  const { body, flags, main = body, nodes, reading, targets, texts, validators } = stored;
  if (!validators || (validators.etag === null && validators.lastModified === null)) return undefined;
  return {
    validators,
    load: () => {
      const urls = Array.from(targets, (target) => addresses.get(target) ?? '');
      return { ...reading, body, main, links: readLinks({ urls, flags, texts, nodes }) };
    },
  };
}

import { type IDBPDatabase, openDB } from 'idb';

import type { CrawlSchema } from './crawl-records.ts';

let opened: Promise<IDBPDatabase<CrawlSchema>> | undefined;

/**
 * Crawls have a database of their own: a crawl writes for an hour, and no upgrade of the other one has to wait for it or
 * carries its pages.
 */
export function openCrawls(): Promise<IDBPDatabase<CrawlSchema>> {
  opened ??= openDB<CrawlSchema>('sightline-crawls', 1, {
    upgrade(database) {
      database.createObjectStore('crawls', { keyPath: 'id' });
      database.createObjectStore('urls', { keyPath: ['crawl', 'id'] });
      database.createObjectStore('readings', { keyPath: ['crawl', 'id'] });
      database.createObjectStore('notes', { keyPath: ['crawl', 'name'] });
      database.createObjectStore('reports', { keyPath: 'crawl' });
    },
    blocking: forget,
    terminated: forget,
  });
  return opened;
}

/** Everything of one crawl in a store whose key begins with it. */
export function keysOfCrawl(crawl: string): IDBKeyRange {
  return IDBKeyRange.bound([crawl], [crawl, []]);
}

function forget(): void {
  const closing = opened;
  opened = undefined;
  void closing?.then((database) => database.close());
}

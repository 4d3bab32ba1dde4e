import type { CrawlWriter, Validators } from '#shared/crawl/drive/crawl-port.ts';
import type { PageReading, ReadLink } from '#shared/crawl/reading/page-reading.ts';
import { packPart } from '#shared/crawl/site/link-flags.ts';
import type { KnownUrl } from '#shared/crawl/state/known-urls.ts';

import { openCrawls } from './crawl-database.ts';
import type { StoredReading } from './crawl-records.ts';

type PutPage = Omit<StoredReading, 'targets' | 'flags' | 'nodes' | 'texts'>;

/** Writes what a crawl finds: gathered, and put down in one transaction by each commit. */
export class BrowserCrawlWriter implements CrawlWriter {
  readonly #crawl: string;
  #urls: readonly KnownUrl[] = [];
  readonly #pages = new Map<number, PutPage>();
  #readings: StoredReading[] = [];
  readonly #notes = new Map<string, string>();
  #last: Promise<void> = Promise.resolve();

  constructor(crawl: string) {
    this.#crawl = crawl;
  }

  putUrls(urls: readonly KnownUrl[]): void {
    // As they are now: with what becomes of them later comes what was read.
    this.#urls = [...this.#urls, ...urls.map((known) => ({ ...known }))];
  }

  putPage(id: number, page: PageReading, elapsedMs: number, validators: Validators): void {
    const { body, links: _, main, ...reading } = page;
    const kept = { crawl: this.#crawl, id, elapsedMs, validators, reading, body };
    this.#pages.set(id, main === body ? kept : { ...kept, main });
  }

  putLinks(id: number, targets: Int32Array, links: readonly ReadLink[]): void {
    const page = this.#pages.get(id);
    if (!page) return;
    this.#pages.delete(id);
    const kept = links.slice(0, targets.length);
    this.#readings.push({
      ...page,
      targets,
      flags: Uint8Array.from(kept, ({ isNofollow, part }) => packPart(part, isNofollow)),
      nodes: Int32Array.from(kept, ({ node }) => node),
      texts: kept.map(({ text }) => text),
    });
  }

  setMeta(name: string, value: string): void {
    this.#notes.set(name, value);
  }

  /** One at a time, in their order: a later one must not be there without the earlier. */
  commit(): Promise<void> {
    const [urls, readings, notes] = [this.#urls, this.#readings, [...this.#notes]];
    this.#urls = [];
    this.#readings = [];
    this.#notes.clear();
    this.#last = this.#last.then(async () => {
      const transaction = (await openCrawls()).transaction(['urls', 'readings', 'notes'], 'readwrite');
      const crawl = this.#crawl;
      for (const known of urls) void transaction.objectStore('urls').put({ ...known, crawl });
      for (const reading of readings) void transaction.objectStore('readings').put(reading);
      for (const [name, value] of notes) void transaction.objectStore('notes').put({ crawl, name, value });
      await transaction.done;
    });
    return this.#last;
  }
}

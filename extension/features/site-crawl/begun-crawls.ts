import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';

/** Crawls in the backend that this tab began and whose report was not opened yet. */
class BegunCrawls {
  readonly #ids = new Set<string>();

  add(id: string): void {
    this.#ids.add(id);
  }

  /** The one that has ended, told once; undefined where none has. */
  takeEnded(crawls: readonly StoredCrawl[]): string | undefined {
    const id = crawls.find((crawl) => this.#ids.has(crawl.id) && crawl.state === 'ended')?.id;
    if (id !== undefined) this.#ids.delete(id);
    return id;
  }
}

export const begunCrawls = new BegunCrawls();

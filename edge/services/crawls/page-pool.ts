import type { StoredPage } from '#shared/crawl/site/site-source.ts';

type Reading = StoredPage['reading'];

interface PooledPage {
  readonly elapsedMs: number;
  readonly rest: Omit<Reading, 'findings' | 'resources'>;
  readonly findings: Uint32Array;
  readonly resources: Uint32Array;
}

/** Readings of thousands of pages in the memory of one worker: pages of a site share most findings and files, so each is kept once. */
export class PagePool {
  readonly #pages = new Map<number, PooledPage>();
  readonly #findings = new Pool<Reading['findings'][number]>();
  readonly #resources = new Pool<Reading['resources'][number]>();

  add(id: number, elapsedMs: number, { findings, resources, ...rest }: Reading): void {
    this.#pages.set(id, {
      elapsedMs,
      rest,
      findings: Uint32Array.from(findings, (finding) => this.#findings.put(finding)),
      resources: Uint32Array.from(resources, (resource) => this.#resources.put(resource)),
    });
  }

  /** By id. */
  *pages(): Generator<StoredPage> {
    const ids = [...this.#pages.keys()].toSorted((a, b) => a - b);
    for (const id of ids) {
      const page = this.#pages.get(id);
      if (!page) continue;
      const findings = this.#findings.list(page.findings);
      const resources = this.#resources.list(page.resources);
      yield { id, elapsedMs: page.elapsedMs, reading: { ...page.rest, findings, resources } };
    }
  }
}

class Pool<T> {
  readonly #ids = new Map<string, number>();
  readonly #values: T[] = [];

  put(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#values.push(value) - 1;
    this.#ids.set(key, id);
    return id;
  }

  list(ids: Uint32Array): T[] {
    return Array.from(ids).flatMap((id) => this.#values[id] ?? []);
  }
}

import { DatabaseSync, type StatementSync } from 'node:sqlite';

import type { CrawlWriter, EarlierPage, Validators } from '#shared/crawl/drive/crawl-port.ts';
import type { PageReading, ReadLink, TextSketch } from '#shared/crawl/reading/page-reading.ts';
import type { LinkDetails, PackedLinks, StoredPage } from '#shared/crawl/site/site-source.ts';
import { packPart } from '#shared/crawl/site/link-flags.ts';
import { readLinks } from '#shared/crawl/site/read-links.ts';
import type { KnownUrl } from '#shared/crawl/state/known-urls.ts';

import {
  asReading,
  blobRow,
  bytesOf,
  copyOf,
  countRow,
  detailRow,
  linksRow,
  pageRow,
  robotsRow,
  storedRow,
  textRow,
  urlRow,
} from './stored-rows.ts';

/**
 * What a crawl has found, in one SQLite file: memory holds the addresses, the file all that was read of the pages. Writes
 * are one transaction until `commit`; what a killed process had not committed is asked again.
 */
export class CrawlStore implements CrawlWriter {
  readonly #db: DatabaseSync;
  readonly #putUrl: StatementSync;
  readonly #putPage: StatementSync;
  readonly #putLinks: StatementSync;
  readonly #putSketch: StatementSync;
  #isOpen = false;

  /** `:memory:` keeps nothing; an empty path is a file that goes with the process. */
  constructor(path: string) {
    this.#db = new DatabaseSync(path);
    this.#db.exec(`
      PRAGMA journal_mode = ${path === '' ? 'OFF' : 'WAL'}; PRAGMA synchronous = ${path === '' ? 'OFF' : 'NORMAL'};
      PRAGMA cache_size = -16000;
      CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS url(id INTEGER PRIMARY KEY, url TEXT NOT NULL, outcome TEXT NOT NULL, detail TEXT NOT NULL, status INTEGER NOT NULL, type TEXT NOT NULL, depth INTEGER NOT NULL, hops INTEGER NOT NULL, redirects_to INTEGER NOT NULL, attempts INTEGER NOT NULL, in_sitemap INTEGER NOT NULL, soft INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS page(id INTEGER PRIMARY KEY, reading TEXT NOT NULL, elapsed_ms REAL NOT NULL, etag TEXT, last_modified TEXT);
      CREATE TABLE IF NOT EXISTS links(id INTEGER PRIMARY KEY, targets BLOB NOT NULL, flags BLOB NOT NULL, nodes BLOB NOT NULL, texts TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS sketch(id INTEGER PRIMARY KEY, body_signature BLOB NOT NULL, body_shingles BLOB NOT NULL, main_signature BLOB, main_shingles BLOB);
    `);
    this.#putUrl = this.#db.prepare('INSERT OR REPLACE INTO url VALUES (?,?,?,?,?,?,?,?,?,?,?,?)');
    this.#putPage = this.#db.prepare('INSERT OR REPLACE INTO page VALUES (?,?,?,?,?)');
    this.#putLinks = this.#db.prepare('INSERT OR REPLACE INTO links VALUES (?,?,?,?,?)');
    this.#putSketch = this.#db.prepare('INSERT OR REPLACE INTO sketch VALUES (?,?,?,?,?)');
  }

  /** One entry of a file, which is not changed. Throws where it is no file of SQLite. */
  static readMeta(path: string, key: string): string | undefined {
    const db = new DatabaseSync(path, { readOnly: true });
    try {
      const row = db.prepare('SELECT value FROM meta WHERE key = ?').get(key);
      return row && textRow.parse(row).value;
    } finally {
      db.close();
    }
  }

  /** Texts of robots.txt by origin. */
  robots(): ReadonlyMap<string, string> {
    const rows = this.#db.prepare("SELECT substr(key, 8) AS origin, value FROM meta WHERE key LIKE 'robots %'").all();
    return new Map(rows.map((row) => robotsRow.parse(row)).map(({ origin, value }) => [origin, value]));
  }

  getMeta(key: string): string | undefined {
    const row = this.#db.prepare('SELECT value FROM meta WHERE key = ?').get(key);
    return row && textRow.parse(row).value;
  }

  setMeta(key: string, value: string): void {
    this.#begin();
    this.#db.prepare('INSERT OR REPLACE INTO meta VALUES (?,?)').run(key, value);
  }

  putUrls(urls: readonly KnownUrl[]): void {
    if (urls.length > 0) this.#begin();
    for (const u of urls)
      this.#putUrl.run(
        u.id,
        u.url,
        u.outcome,
        u.detail,
        u.status,
        u.type,
        u.depth,
        u.hops,
        u.redirectsTo,
        u.attempts,
        u.isInSitemap ? 1 : 0,
        u.isSoftNotFound ? 1 : 0,
      );
  }

  putPage(id: number, page: PageReading, elapsedMs: number, validators: Validators): void {
    const { body, links: _, main, ...reading } = page;
    this.#begin();
    this.#putPage.run(id, JSON.stringify(reading), elapsedMs, validators.etag, validators.lastModified);
    if (body.shingles.length === 0) return;
    const own = main === body ? null : main;
    this.#putSketch.run(
      id,
      bytesOf(body.signature),
      bytesOf(body.shingles),
      own && bytesOf(own.signature),
      own && bytesOf(own.shingles),
    );
  }

  putLinks(id: number, targets: Int32Array, links: readonly ReadLink[]): void {
    this.#begin();
    const kept = links.slice(0, targets.length);
    const flags = Uint8Array.from(kept, ({ isNofollow, part }) => packPart(part, isNofollow));
    const nodes = Int32Array.from(kept, ({ node }) => node);
    this.#putLinks.run(
      id,
      bytesOf(targets),
      flags,
      bytesOf(nodes),
      kept.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'),
    );
  }

  /** Makes what was written last. */
  commit(): void {
    if (this.#isOpen) this.#db.exec('COMMIT');
    this.#isOpen = false;
  }

  close(): void {
    this.commit();
    this.#db.close();
  }

  *urls(): Generator<KnownUrl> {
    for (const row of this.#db.prepare('SELECT * FROM url ORDER BY id').iterate()) yield urlRow.parse(row);
  }

  *pages(): Generator<StoredPage> {
    for (const row of this.#db.prepare('SELECT id, reading, elapsed_ms FROM page ORDER BY id').iterate()) {
      const { elapsed_ms: elapsedMs, id, reading } = pageRow.parse(row);
      yield { id, elapsedMs, reading: asReading(reading) };
    }
  }

  countPages(): number {
    return countRow.parse(this.#db.prepare('SELECT count(*) AS count FROM page').get()).count;
  }

  *links(): Generator<PackedLinks> {
    for (const row of this.#db.prepare('SELECT id, targets, flags FROM links ORDER BY id').iterate()) {
      const { flags, id, targets } = linksRow.parse(row);
      yield { id, targets: new Int32Array(copyOf(targets)), flags };
    }
  }

  linkDetails(id: number): LinkDetails {
    const row = this.#db.prepare('SELECT nodes, texts FROM links WHERE id = ?').get(id);
    if (!row) return { nodes: new Int32Array(), texts: [] };
    const { nodes, texts } = detailRow.parse(row);
    return { nodes: new Int32Array(copyOf(nodes)), texts: texts.split('\n') };
  }

  sketch(id: number, of: 'body' | 'main', part: keyof TextSketch): Uint32Array {
    const own = of === 'main' ? `coalesce(main_${part}, body_${part})` : `body_${part}`;
    const row = this.#db.prepare(`SELECT ${own} AS value FROM sketch WHERE id = ?`).get(id);
    return row ? new Uint32Array(copyOf(blobRow.parse(row).value)) : new Uint32Array();
  }

  /** What was read of an address before, where its server said how to ask whether it has changed. */
  findPage(url: string): EarlierPage | undefined {
    const row = this.#db.prepare('SELECT page.* FROM page JOIN url ON url.id = page.id WHERE url.url = ?').get(url);
    if (!row) return undefined;
    const { etag, id, last_modified: lastModified, reading } = storedRow.parse(row);
    if (etag === null && lastModified === null) return undefined;
    const sketch = (of: 'body' | 'main') => ({
      signature: this.sketch(id, of, 'signature'),
      shingles: this.sketch(id, of, 'shingles'),
    });
    return {
      validators: { etag, lastModified },
      load: () => ({ ...asReading(reading), body: sketch('body'), main: sketch('main'), links: this.#linksOf(id) }),
    };
  }

  #linksOf(id: number): readonly ReadLink[] {
    const row = this.#db.prepare('SELECT id, targets, flags FROM links WHERE id = ?').get(id);
    if (!row) return [];
    const { flags, targets } = linksRow.parse(row);
    const address = this.#db.prepare('SELECT url AS value FROM url WHERE id = ?');
    const urls = Array.from(new Int32Array(copyOf(targets)), (target) => {
      const found = address.get(target);
      return found ? textRow.parse(found).value : '';
    });
    return readLinks({ ...this.linkDetails(id), urls, flags });
  }

  #begin(): void {
    if (!this.#isOpen) this.#db.exec('BEGIN');
    this.#isOpen = true;
  }
}

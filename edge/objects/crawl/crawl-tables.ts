import { z } from 'zod';

import { crawlOutcomes } from '#shared/crawl/outcome.ts';
import type { KnownUrl } from '#shared/crawl/state/known-urls.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';

import type { CrawlTask, KeptPage } from './crawl-work.ts';

/** A task with what the object knows of it. */
export interface TaskRow {
  readonly id: number;
  readonly task: CrawlTask;
  /** Of a page; -1 for other tasks. */
  readonly urlId: number;
  readonly depth: number;
  /** Tasks of one lane are handed out one lease at a time. */
  readonly lane: string;
  readonly lease: number | null;
  /** Leases that ended without an answer. */
  readonly losses: number;
}

export interface LeaseRow {
  readonly id: number;
  readonly lane: string;
  readonly isTaken: boolean;
  readonly expiresAtMs: number;
}

/** A crawl in the object's own SQLite. Rows are what costs, so the links of a page are one. */
export class CrawlTables {
  readonly #sql: SqlStorage;

  /** Lays out the tables where they are missing. */
  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(`
      CREATE TABLE IF NOT EXISTS url (id INTEGER PRIMARY KEY, url TEXT NOT NULL, outcome TEXT NOT NULL, detail TEXT NOT NULL, status INTEGER NOT NULL, type TEXT NOT NULL, depth INTEGER NOT NULL, hops INTEGER NOT NULL, redirects_to INTEGER NOT NULL, attempts INTEGER NOT NULL, in_sitemap INTEGER NOT NULL, soft INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS page (id INTEGER PRIMARY KEY, bundle TEXT NOT NULL, elapsed_ms REAL NOT NULL, text_hash TEXT NOT NULL, targets BLOB NOT NULL, flags BLOB NOT NULL);
      CREATE TABLE IF NOT EXISTS robots (origin TEXT PRIMARY KEY, facts TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS task (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, target TEXT NOT NULL, url_id INTEGER NOT NULL, depth INTEGER NOT NULL, lane TEXT NOT NULL, lease INTEGER, losses INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS lease (id INTEGER PRIMARY KEY AUTOINCREMENT, lane TEXT NOT NULL, taken INTEGER NOT NULL, expires_at_ms INTEGER NOT NULL);
    `);
  }

  putUrls(urls: readonly KnownUrl[]): void {
    for (const u of urls)
      this.#sql.exec(
        'INSERT OR REPLACE INTO url VALUES (?,?,?,?,?,?,?,?,?,?,?,?)',
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

  urls(fromId = 0, limit = Number.MAX_SAFE_INTEGER): KnownUrl[] {
    const rows = this.#sql.exec('SELECT * FROM url WHERE id >= ? ORDER BY id LIMIT ?', fromId, limit);
    return Array.from(rows, (row) => urlRow.parse(row));
  }

  putPage({ bundle, elapsedMs, flags, id, targets }: KeptPage, textHash: string): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO page VALUES (?,?,?,?,?,?)',
      id,
      bundle,
      elapsedMs,
      textHash,
      targets.slice().buffer,
      flags.slice().buffer,
    );
  }

  pages(fromId: number, limit: number): KeptPage[] {
    const rows = this.#sql.exec(
      'SELECT id, bundle, elapsed_ms, targets, flags FROM page WHERE id >= ? ORDER BY id LIMIT ?',
      fromId,
      limit,
    );
    return Array.from(rows, (row) => pageRow.parse(row));
  }

  textHashes(): (readonly [number, string])[] {
    const rows = this.#sql.exec('SELECT id, text_hash FROM page ORDER BY id');
    return Array.from(rows, (row) => textHashRow.parse(row));
  }

  putRobots(origin: string, facts: RobotsTxtFacts): void {
    this.#sql.exec('INSERT OR REPLACE INTO robots VALUES (?,?)', origin, JSON.stringify(facts));
  }

  robots(): ReadonlyMap<string, RobotsTxtFacts> {
    const rows = this.#sql.exec('SELECT origin, facts FROM robots');
    return new Map(Array.from(rows, (row) => robotsRow.parse(row)));
  }

  addTask({ depth, lane, task, urlId }: Omit<TaskRow, 'id' | 'lease' | 'losses'>): void {
    const target = 'url' in task ? task.url : task.origin;
    this.#sql.exec(
      'INSERT INTO task (kind, target, url_id, depth, lane, lease, losses) VALUES (?,?,?,?,?,NULL,0)',
      task.kind,
      target,
      urlId,
      depth,
      lane,
    );
  }

  /** In the order in which they came. */
  tasks(): TaskRow[] {
    return Array.from(this.#sql.exec('SELECT * FROM task ORDER BY id'), (row) => taskRow.parse(row));
  }

  deleteTask(id: number): void {
    this.#sql.exec('DELETE FROM task WHERE id = ?', id);
  }

  addLease(lane: string, taskIds: readonly number[], expiresAtMs: number): number {
    const row = this.#sql
      .exec('INSERT INTO lease (lane, taken, expires_at_ms) VALUES (?, 0, ?) RETURNING id', lane, expiresAtMs)
      .one();
    const id = Number(row['id']);
    for (const taskId of taskIds) this.#sql.exec('UPDATE task SET lease = ? WHERE id = ?', id, taskId);
    return id;
  }

  leases(): LeaseRow[] {
    return Array.from(this.#sql.exec('SELECT * FROM lease ORDER BY id'), (row) => leaseRow.parse(row));
  }

  updateLease(id: number, isTaken: boolean, expiresAtMs: number): void {
    this.#sql.exec('UPDATE lease SET taken = ?, expires_at_ms = ? WHERE id = ?', isTaken ? 1 : 0, expiresAtMs, id);
  }

  /** Its tasks are free again. */
  deleteLease(id: number, isLost: boolean): void {
    this.#sql.exec('UPDATE task SET lease = NULL, losses = losses + ? WHERE lease = ?', isLost ? 1 : 0, id);
    this.#sql.exec('DELETE FROM lease WHERE id = ?', id);
  }
}

const blob = z.instanceof(ArrayBuffer);

const textHashRow = z
  .object({ id: z.number(), text_hash: z.string() })
  .transform(({ id, text_hash: hash }) => [id, hash] as const);

const robotsRow = z
  .object({ origin: z.string(), facts: z.string() })
  .transform(({ facts, origin }) => [origin, parseRobotsFacts(facts)] as const);

const urlRow = z
  .object({
    id: z.number(),
    url: z.string(),
    outcome: z.enum(crawlOutcomes),
    detail: z.string(),
    status: z.number(),
    type: z.string(),
    depth: z.number(),
    hops: z.number(),
    redirects_to: z.number(),
    attempts: z.number(),
    in_sitemap: z.number(),
    soft: z.number(),
  })
  .transform(({ in_sitemap: inSitemap, redirects_to: redirectsTo, soft, ...row }): KnownUrl => ({
    ...row,
    redirectsTo,
    isInSitemap: inSitemap === 1,
    isSoftNotFound: soft === 1,
  }));

const pageRow = z
  .object({ id: z.number(), bundle: z.string(), elapsed_ms: z.number(), targets: blob, flags: blob })
  .transform(({ bundle, elapsed_ms: elapsedMs, flags, id, targets }): KeptPage => ({
    id,
    bundle,
    elapsedMs,
    targets: new Int32Array(targets),
    flags: new Uint8Array(flags),
  }));

const taskRow = z
  .object({
    id: z.number(),
    kind: z.enum(['page', 'sitemap', 'robots', 'probe']),
    target: z.string(),
    url_id: z.number(),
    depth: z.number(),
    lane: z.string(),
    lease: z.number().nullable(),
    losses: z.number(),
  })
  .transform(({ kind, target, url_id: urlId, ...row }): TaskRow => {
    const task: CrawlTask = kind === 'page' || kind === 'sitemap' ? { kind, url: target } : { kind, origin: target };
    return { ...row, task, urlId };
  });

const leaseRow = z
  .object({ id: z.number(), lane: z.string(), taken: z.number(), expires_at_ms: z.number() })
  .transform(({ expires_at_ms: expiresAtMs, id, lane, taken }): LeaseRow => ({
    id,
    lane,
    isTaken: taken === 1,
    expiresAtMs,
  }));

/** Safe because only `putRobots` writes the column. */
function parseRobotsFacts(text: string): RobotsTxtFacts {
  return JSON.parse(text) as RobotsTxtFacts;
}

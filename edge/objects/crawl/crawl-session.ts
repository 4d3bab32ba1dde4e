import type { CrawlCommand, CrawlEvent } from '#shared/crawl/event.ts';
import { restoreCrawl } from '#shared/crawl/restore-crawl.ts';
import type { CrawlSettings } from '#shared/crawl/settings.ts';
import { type CrawlSnapshot, snapshotCrawl } from '#shared/crawl/state/crawl-snapshot.ts';
import { createCrawl, type CrawlState } from '#shared/crawl/state/crawl-state.ts';
import { isComplete, step } from '#shared/crawl/step.ts';

import { CrawlLeases } from './crawl-leases.ts';
import type { CrawlTables, TaskRow } from './crawl-tables.ts';
import type { CrawlSpec, EndedCrawl, TaskResult } from './crawl-work.ts';
import { coreSettings, reviveFrom } from './revive-from.ts';
import { eventOf, failTask } from './task-event.ts';

/** Leases that an address may take down with it. */
const maxLosses = 3;

/** What is kept of the crawl as a whole. */
interface Control {
  readonly isPaused: boolean;
  readonly startedAtMs: number;
  readonly endedAtMs: number | null;
  readonly isJudged: boolean;
}

/** Pages that came with answers, by the id of their address. */
interface ReadPages {
  readonly bundle: string;
  readonly byUrl: ReadonlyMap<number, TaskResult>;
}

type Wait = Extract<CrawlCommand, { kind: 'wait' }>;

/**
 * The crawl of one object: the machine of shared/crawl/ in memory, and all of it in SQLite, so that the object may be gone
 * at any moment. What the machine wants done becomes tasks; tasks of one host are handed out as a lease, one at a time.
 * Every method is one step that is written whole or not at all: callers wrap it in a transaction.
 */
export class CrawlSession {
  readonly spec: CrawlSpec;
  readonly leases: CrawlLeases;
  control: Control;
  wait: Wait | undefined;
  #state: CrawlState;
  readonly #tables: CrawlTables;
  readonly #kv: SyncKvStorage;

  private constructor(tables: CrawlTables, kv: SyncKvStorage, spec: CrawlSpec, control: Control, state: CrawlState) {
    this.#tables = tables;
    this.leases = new CrawlLeases(tables);
    this.#kv = kv;
    this.spec = spec;
    this.control = control;
    this.#state = state;
  }

  static begin(tables: CrawlTables, kv: SyncKvStorage, spec: CrawlSpec, nowMs: number): CrawlSession {
    const control: Control = { isPaused: false, startedAtMs: nowMs, endedAtMs: null, isJudged: false };
    const state = createCrawl(coreSettings(spec.settings), spec.rules);
    kv.put('spec', spec);
    const session = new CrawlSession(tables, kv, spec, control, state);
    session.tell([{ kind: 'start', nowMs }]);
    return session;
  }

  /** Undefined where nothing was begun here, or all of it was cleared. */
  static load(tables: CrawlTables, kv: SyncKvStorage, nowMs: number): CrawlSession | undefined {
    const spec = kv.get<CrawlSpec>('spec');
    const control = kv.get<Control>('control');
    const snapshot = kv.get<CrawlSnapshot>('snapshot');
    if (!spec || !control || !snapshot) return undefined;
    const session = new CrawlSession(tables, kv, spec, control, reviveFrom(tables, spec, snapshot, nowMs));
    if (control.endedAtMs === null) session.tell([{ kind: 'tick', nowMs }]);
    return session;
  }

  get state(): CrawlState {
    return this.#state;
  }

  get isOver(): boolean {
    return this.control.endedAtMs !== null;
  }

  /** Goes on with a crawl that had ended, with other limits. */
  goOn(settings: CrawlSettings, nowMs: number): CrawlSession {
    const { bytes, pages, requests } = this.#state;
    const spec = { ...this.spec, settings };
    const stored = { pages, bytes, requests };
    const state = restoreCrawl(coreSettings(settings), this.#tables.urls(), stored, spec.rules);
    this.#kv.put('spec', spec);
    const control: Control = { ...this.control, isPaused: false, endedAtMs: null, isJudged: false };
    const session = new CrawlSession(this.#tables, this.#kv, spec, control, state);
    session.tell([{ kind: 'start', nowMs }]);
    return session;
  }

  tell(events: readonly CrawlEvent[], read?: ReadPages): void {
    for (const event of events) {
      this.wait = undefined;
      for (const command of step(this.#state, event).commands) {
        if (command.kind === 'store-links') this.#storeLinks(command, read);
        else this.#obey(command, event.nowMs);
      }
    }
    this.#save();
  }

  #obey(command: Exclude<CrawlCommand, { kind: 'store-links' }>, nowMs: number): void {
    const add = (task: TaskRow['task'], lane: string, urlId = -1, depth = -1): void =>
      this.#tables.addTask({ task, lane, urlId, depth });
    switch (command.kind) {
      case 'fetch': {
        const { id, url } = command;
        return add({ kind: 'page', url }, new URL(url).origin, id, this.#state.asked.get(id) ?? -1);
      }
      case 'fetch-robots':
        return add({ kind: 'robots', origin: command.origin }, command.origin);
      case 'probe':
        return add({ kind: 'probe', origin: command.origin }, command.origin);
      case 'read-sitemap':
        return add({ kind: 'sitemap', url: command.url }, `sitemaps of ${new URL(command.url).origin}`);
      case 'wait':
        this.wait = command;
        return undefined;
      case 'finish':
        this.control = { ...this.control, isPaused: false, endedAtMs: nowMs };
        return undefined;
    }
  }

  #storeLinks({ id, targets }: Extract<CrawlCommand, { kind: 'store-links' }>, read: ReadPages | undefined): void {
    const result = read?.byUrl.get(id);
    if (!read || result?.kind !== 'page' || result.answer.kind === 'failed' || !result.answer.page) return;
    const { elapsedMs, page } = result.answer;
    const flags = result.flags.subarray(0, targets.length);
    this.#tables.putPage({ id, bundle: read.bundle, elapsedMs, targets, flags }, page.textHash);
  }

  /** Ids of new leases, whose holders are to be told. */
  handOut(nowMs: number): readonly string[] {
    return this.control.isPaused || this.isOver ? [] : this.leases.handOut(nowMs);
  }

  /** Tasks of a lease that nobody has taken yet; undefined for any other. It is the caller's from now on. */
  take(leaseId: string, nowMs: number): readonly TaskRow[] | undefined {
    return this.control.isPaused || this.isOver ? undefined : this.leases.take(leaseId, nowMs);
  }

  /** Books answers, each once: what is not open in this lease any more is passed over. */
  done(leaseId: string, results: readonly TaskResult[], nowMs: number): void {
    const lease = this.leases.find(leaseId);
    if (!lease?.isTaken) return;
    const open = new Map(
      this.#tables.tasks().flatMap((row) => (row.lease === lease.id ? [[row.id, row] as const] : [])),
    );
    const fresh = results.flatMap((result) => {
      const row = open.get(result.id);
      return row ? [{ row, result }] : [];
    });
    for (const { result, row } of fresh) {
      if (result.kind === 'robots' && result.facts && row.task.kind === 'robots')
        this.#tables.putRobots(row.task.origin, result.facts);
    }
    this.tell(
      fresh.map(({ result, row }) => eventOf(row, result, nowMs)),
      { bundle: leaseId, byUrl: new Map(fresh.map(({ result, row }) => [row.urlId, result])) },
    );
    for (const { row } of fresh) this.#tables.deleteTask(row.id);
    if (fresh.length === open.size) this.#tables.deleteLease(lease.id, false);
  }

  /** Ends a lease before its tasks were done. */
  release(leaseId: string, nowMs: number): void {
    const lease = this.leases.find(leaseId);
    if (!lease) return;
    this.#tables.deleteLease(lease.id, lease.isTaken);
    const given = this.#tables.tasks().filter(({ lease: of, losses }) => of === null && losses >= maxLosses);
    this.#fail(given, nowMs);
  }

  #fail(rows: readonly TaskRow[], nowMs: number): void {
    for (const { id } of rows) this.#tables.deleteTask(id);
    this.tell(rows.map((row) => failTask(row, nowMs)));
  }

  /** Ends leases whose time is over. Gives those that were never taken: their message was lost. */
  expire(nowMs: number): readonly string[] {
    const { lost, untaken } = this.leases.late(nowMs);
    for (const leaseId of lost) this.release(leaseId, nowMs);
    return untaken;
  }

  /** What is on its way comes to its end and is booked; nothing new is handed out. */
  pause(): void {
    if (this.isOver) return;
    this.leases.takeBack();
    this.control = { ...this.control, isPaused: true };
    this.#save();
  }

  unpause(nowMs: number): void {
    this.control = { ...this.control, isPaused: false };
    this.tell([{ kind: 'tick', nowMs }]);
  }

  /** Ends as soon as what is on its way has ended; what waits stays known, for a crawl that goes on. */
  stop(nowMs: number): void {
    if (this.isOver) return;
    this.pause();
    const given = this.#tables.tasks().filter(({ lease }) => lease === null);
    for (const { id, task } of given) if (task.kind === 'page') this.#tables.deleteTask(id);
    this.#state = reviveFrom(this.#tables, this.spec, snapshotCrawl(this.#state), nowMs);
    this.control = { ...this.control, isPaused: false };
    this.tell([{ kind: 'stop', nowMs }]);
    this.#fail(
      given.filter(({ task }) => task.kind !== 'page'),
      nowMs,
    );
  }

  /** Undefined while it runs. */
  ended(): EndedCrawl | undefined {
    const { ended, forgotten, pages, sitemaps } = this.#state;
    const { endedAtMs, startedAtMs } = this.control;
    if (ended === undefined || endedAtMs === null) return undefined;
    return {
      spec: this.spec,
      ended,
      isComplete: isComplete(this.#state, ended),
      pages,
      forgotten,
      startedAtMs,
      endedAtMs,
      robots: [...this.#tables.robots().values()],
      sitemaps: Array.from(sitemaps, ([url, answer]) => ({ url, status: answer === 'asked' ? null : answer })),
    };
  }

  noteJudged(): void {
    this.control = { ...this.control, isJudged: true };
    this.#save();
  }

  #save(): void {
    this.#tables.putUrls(this.#state.urls.takeChanged());
    this.#kv.put('snapshot', snapshotCrawl(this.#state));
    this.#kv.put('control', this.control);
  }
}

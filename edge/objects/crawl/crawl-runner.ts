import { DurableObject } from 'cloudflare:workers';
import type { z } from 'zod';

import type { CrawlProgress } from '#shared/api/crawl-progress.ts';
import type { CrawlSettings } from '#shared/crawl/settings.ts';
import { hostOf } from '#shared/crawl/state/crawl-state.ts';
import type { KnownUrl } from '#shared/crawl/state/known-urls.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Job } from '../../runtime/job.ts';
import { leaseMs } from './crawl-leases.ts';
import { CrawlSession } from './crawl-session.ts';
import { CrawlTables } from './crawl-tables.ts';
import type { CrawlLease, CrawlSpec, EndedCrawl, KeptPage, TaskResult } from './crawl-work.ts';
import { progressOf } from './progress-of.ts';
import { runnerBindings } from './runner-bindings.ts';

/** A crawl that ended can go on for so long; then the object forgets it, and its report stays. */
const keptMs = 30 * 24 * 3_600_000;
/** The message that asks to judge an ended crawl is sent again, as long as nobody did. */
const judgeAgainMs = 600_000;

const tellEveryMs = 1_000;

/** One per crawl: what is known, what is next, who has which lease. Asked by consumers, woken by its alarm. */
export class CrawlRunner extends DurableObject {
  readonly #bindings: z.infer<typeof runnerBindings>;
  #tables: CrawlTables;
  #session: CrawlSession | undefined;
  #toldMs = 0;

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env);
    this.#bindings = runnerBindings.parse(env);
    this.#tables = new CrawlTables(ctx.storage.sql);
  }

  /** Without effect where it has begun. */
  async begin(spec: CrawlSpec): Promise<void> {
    if (this.#load()) return;
    const { kv } = this.ctx.storage;
    this.#session = this.ctx.storage.transactionSync(() => CrawlSession.begin(this.#tables, kv, spec, Date.now()));
    await this.#moveOn();
  }

  /** Undefined where the lease is over, or somebody else's. */
  async take(leaseId: string): Promise<CrawlLease | undefined> {
    const session = this.#load();
    const rows = session && this.#write(() => session.take(leaseId, Date.now()));
    const [first] = rows ?? [];
    if (!session || !rows || !first) return undefined;
    const origin = 'url' in first.task ? new URL(first.task.url).origin : first.task.origin;
    const governor = this.#bindings.HOST_GOVERNOR.getByName(origin);
    const delayMs = Math.max(1_000 / session.spec.settings.rate, hostOf(session.state, origin).delayMs);
    const slots = await governor.acquire(rows.length, delayMs);
    const expiresAtMs = Math.max(Date.now(), slots.at(-1) ?? 0) + leaseMs;
    this.#write(() => session.leases.extend(leaseId, expiresAtMs));
    await this.#setAlarm();
    const { earlierId, settings, workspaceId } = session.spec;
    const robots = this.#tables.robots().get(origin);
    return {
      leaseId,
      workspaceId,
      earlierId,
      expiresAtMs,
      start: settings.start,
      parallel: settings.parallel,
      tasks: rows.map(({ id, task, urlId }, at) => ({ id, task, urlId, startAtMs: slots[at] ?? 0 })),
      robots: robots ? [robots] : [],
    };
  }

  async done(leaseId: string, results: readonly TaskResult[]): Promise<void> {
    const session = this.#load();
    if (!session) return;
    this.#write(() => session.done(leaseId, results, Date.now()));
    await this.#moveOn();
  }

  /** What of a lease was not done is given to another. */
  async release(leaseId: string): Promise<void> {
    const session = this.#load();
    if (!session) return;
    this.#write(() => session.release(leaseId, Date.now()));
    await this.#moveOn();
  }

  async pause(): Promise<void> {
    const session = this.#load();
    if (session) this.#write(() => session.pause());
    await this.#moveOn();
  }

  async stop(): Promise<void> {
    const session = this.#load();
    if (session) this.#write(() => session.stop(Date.now()));
    await this.#moveOn();
  }

  /** Goes on after a pause; or after its end, within these settings. False where nothing is kept that could go on. */
  async resume(settings: CrawlSettings | null): Promise<boolean> {
    const session = this.#load();
    if (!session) return false;
    this.#session = this.#write(() => {
      if (session.isOver && settings) return session.goOn(settings, Date.now());
      session.unpause(Date.now());
      return session;
    });
    await this.#moveOn();
    return true;
  }

  /** Undefined where nothing is kept. */
  progress(): CrawlProgress | undefined {
    const session = this.#load();
    return session && progressOf(session, Date.now());
  }

  ended(): EndedCrawl | undefined {
    return this.#load()?.ended();
  }

  urls(fromId: number, limit: number): readonly KnownUrl[] {
    return this.#tables.urls(fromId, limit);
  }

  pages(fromId: number, limit: number): readonly KeptPage[] {
    return this.#tables.pages(fromId, limit);
  }

  async noteJudged(): Promise<void> {
    const session = this.#load();
    if (session) this.#write(() => session.noteJudged());
    await this.#setAlarm();
    await this.#tellProgress();
  }

  /** Leaves nothing behind. Who still holds a lease is told nothing, and heard no more. */
  async clear(): Promise<void> {
    this.#session = undefined;
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#tables = new CrawlTables(this.ctx.storage.sql);
  }

  override async alarm(): Promise<void> {
    const session = this.#load();
    if (!session) return;
    const nowMs = Date.now();
    const { endedAtMs, isJudged } = session.control;
    if (endedAtMs !== null && isJudged && nowMs >= endedAtMs + keptMs) {
      await this.clear();
      return;
    }
    const lost = this.#write(() => {
      const again = session.expire(nowMs);
      if (session.wait && session.wait.untilMs <= nowMs) session.tell([{ kind: 'tick', nowMs }]);
      return again;
    });
    await this.#moveOn(lost);
  }

  /** Hands out what can be done now, tells how far it is, and sleeps. */
  async #moveOn(lost: readonly string[] = []): Promise<void> {
    const session = this.#load();
    if (!session) return;
    const leases = [...lost, ...this.#write(() => session.handOut(Date.now()))];
    await this.#setAlarm();
    const { crawlId, workspaceId } = session.spec;
    const jobs: Job[] = leases.map((leaseId) => ({ kind: 'crawl-pages', crawlId, leaseId }));
    if (session.isOver && !session.control.isJudged) jobs.push({ kind: 'judge-crawl', workspaceId, crawlId });
    if (jobs.length > 0)
      await this.#bindings.QUEUE_CRAWL.sendBatch(
        jobs.map((job) => ({ body: { id: newId(), job }, contentType: 'json' as const })),
      );
    await this.#tellProgress();
  }

  /** To those who look at the project. */
  async #tellProgress(): Promise<void> {
    const session = this.#load();
    const nowMs = Date.now();
    if (!session || (!session.isOver && nowMs - this.#toldMs < tellEveryMs)) return;
    this.#toldMs = nowMs;
    const { crawlId, projectId } = session.spec;
    const progress = progressOf(session, nowMs);
    const isEnded = session.control.isJudged;
    await this.#bindings.PROJECT_MONITOR.getByName(projectId).tell({
      type: 'crawl.progress',
      crawlId,
      progress,
      isEnded,
    });
  }

  async #setAlarm(): Promise<void> {
    const session = this.#load();
    if (!session) return;
    const { endedAtMs, isJudged } = session.control;
    const times = this.#tables.leases().map(({ expiresAtMs }) => expiresAtMs);
    if (session.wait && !session.control.isPaused) times.push(session.wait.untilMs);
    if (endedAtMs !== null) times.push(isJudged ? endedAtMs + keptMs : Date.now() + judgeAgainMs);
    const next = Math.min(...times);
    if (Number.isFinite(next) && (await this.ctx.storage.getAlarm()) !== next) await this.ctx.storage.setAlarm(next);
  }

  #load(): CrawlSession | undefined {
    const { kv } = this.ctx.storage;
    this.#session ??= this.ctx.storage.transactionSync(() => CrawlSession.load(this.#tables, kv, Date.now()));
    return this.#session;
  }

  /** Whole or not at all: where it breaks, memory is behind SQLite no longer but thrown away. */
  #write<T>(work: () => T): T {
    try {
      return this.ctx.storage.transactionSync(work);
    } catch (error) {
      this.#session = undefined;
      throw error;
    }
  }
}

import { networkReason } from '#shared/kernel/network-reason.ts';
import type { CrawlCommand } from '#shared/crawl/event.ts';
import { type CrawlOutcome, crawlOutcomes } from '#shared/crawl/outcome.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import { isHostRule } from '#shared/crawl/report/host-rules.ts';
import type { CrawlState } from '#shared/crawl/state/crawl-state.ts';
import type { Severity } from '#shared/audit/rule.ts';
import { runBrowserCrawl } from '#extension/platform/crawl/run-browser-crawl.ts';
import type { CrawlPlan, StoredCrawl } from '#extension/platform/storage/crawl-records.ts';

/** A rule that failed, and on how many pages so far. */
export interface FoundSoFar {
  readonly rule: string;
  readonly severity: Severity;
  readonly pages: number;
}

export interface CrawlRunState {
  /** Undefined where nothing was started in this tab. */
  readonly crawl: StoredCrawl | undefined;
  readonly stage: 'idle' | 'crawling' | 'others' | 'judging' | 'paused' | 'ended' | 'elsewhere' | 'failed';
  readonly pages: number;
  readonly known: number;
  readonly left: number;
  /** Pages a second since it was started or went on here; undefined until that is known. */
  readonly rate: number | undefined;
  readonly outcomes: readonly (readonly [CrawlOutcome, number])[];
  readonly wait: { readonly host: string; readonly reason: WaitReason; readonly seconds: number } | undefined;
  /** Undefined where nobody tells before the end. */
  readonly found: readonly FoundSoFar[] | undefined;
  /** Addresses of other sites that were asked, of how many; undefined before. */
  readonly others: { readonly done: number; readonly all: number } | undefined;
  /** Why it broke off. */
  readonly failure: string | undefined;
}

type Wait = Extract<CrawlCommand, { kind: 'wait' }>;
export type WaitReason = Wait['reason'];

const publishMs = 400;
/** A shorter wait is nothing to speak of. */
const leastWaitMs = 1_500;

const idle: CrawlRunState = {
  crawl: undefined,
  stage: 'idle',
  pages: 0,
  known: 0,
  left: 0,
  rate: 0,
  outcomes: [],
  wait: undefined,
  found: [],
  others: undefined,
  failure: undefined,
};

/** The crawl that this tab runs, one at a time. It goes on while other sections are looked at. */
export class CrawlRun {
  #state: CrawlRunState = idle;
  #core: CrawlState | undefined;
  #ending: AbortController | undefined;
  #wait: Wait | undefined;
  readonly #found = new Map<string, FoundSoFar>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): CrawlRunState => this.#state;

  get isBusy(): boolean {
    return this.#ending !== undefined;
  }

  /** Starts a crawl, or goes on with one. Does nothing while another runs here. */
  async run(crawl: StoredCrawl, plan: CrawlPlan): Promise<void> {
    if (this.#ending) return;
    const ending = new AbortController();
    this.#ending = ending;
    this.#core = undefined;
    this.#wait = undefined;
    this.#found.clear();
    this.#publish({ ...idle, crawl, stage: 'crawling' });
    const startedMs = performance.now();
    let pagesBefore = 0;
    const timer = setInterval(() => this.#publish(this.#progress(startedMs, pagesBefore)), publishMs);
    try {
      const end = await runBrowserCrawl(crawl, plan, {
        signal: ending.signal,
        onState: (state) => {
          this.#core = state;
          pagesBefore = state.pages;
          this.#publish(this.#progress(startedMs, pagesBefore));
        },
        onPage: (page) => this.#take(page),
        onWait: (wait) => {
          this.#wait = wait;
        },
        onOthers: (done, all) => this.#publish({ stage: 'others', others: { done, all } }),
        onJudging: () => this.#publish({ ...this.#progress(startedMs, pagesBefore), stage: 'judging' }),
      });
      this.#publish({ ...this.#progress(startedMs, pagesBefore), stage: end });
    } catch (error) {
      this.#publish({ stage: 'failed', failure: networkReason(error) });
    } finally {
      clearInterval(timer);
      this.#ending = undefined;
      this.#core = undefined;
    }
  }

  /** The crawl that ended here and whose report was not opened yet; it is told once. */
  takeEnded(): string | undefined {
    if (this.#state.stage !== 'ended') return undefined;
    const id = this.#state.crawl?.id;
    this.#publish(idle);
    return id;
  }

  /** To go on later. */
  pause(): void {
    this.#ending?.abort('pause');
  }

  /** What is there is judged. */
  stop(): void {
    this.#ending?.abort('stop');
  }

  #take({ findings }: PageReading): void {
    for (const { rule, severity } of findings) {
      if (isHostRule(rule)) continue;
      const pages = (this.#found.get(rule)?.pages ?? 0) + 1;
      this.#found.set(rule, { rule, severity, pages });
    }
  }

  #progress(startedMs: number, pagesBefore: number): Partial<CrawlRunState> {
    const core = this.#core;
    if (!core) return {};
    const counts = new Map<CrawlOutcome, number>();
    for (const { outcome } of core.urls) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const seconds = Math.max(0.5, (performance.now() - startedMs) / 1_000);
    const waitMs = (this.#wait?.untilMs ?? 0) - Date.now();
    const wait = this.#wait;
    return {
      pages: core.pages,
      known: core.urls.size,
      left: counts.get('pending') ?? 0,
      rate: (core.pages - pagesBefore) / seconds,
      outcomes: crawlOutcomes.flatMap((outcome) => {
        const count = counts.get(outcome) ?? 0;
        return count > 0 ? [[outcome, count] as const] : [];
      }),
      wait:
        wait && waitMs >= leastWaitMs
          ? { host: wait.host, reason: wait.reason, seconds: Math.ceil(waitMs / 1_000) }
          : undefined,
      found: [...this.#found.values()],
    };
  }

  #publish(change: Partial<CrawlRunState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

import type { CrawlSettings } from '#shared/crawl/settings.ts';
import { type CrawlSnapshot, reviveCrawl } from '#shared/crawl/state/crawl-snapshot.ts';
import type { CrawlState } from '#shared/crawl/state/crawl-state.ts';

import { tasksPerLease } from './crawl-leases.ts';
import type { CrawlTables } from './crawl-tables.ts';
import type { CrawlSpec } from './crawl-work.ts';

/** The governor of the host keeps the pace; the machine chooses as many as a lease holds. */
export function coreSettings(settings: CrawlSettings): CrawlSettings {
  return { ...settings, rate: 1_000, parallel: tasksPerLease };
}

/** The crawl as its tables say. */
export function reviveFrom(tables: CrawlTables, spec: CrawlSpec, snapshot: CrawlSnapshot, nowMs: number): CrawlState {
  const tasks = tables.tasks();
  const robots = new Map(
    [...tables.robots()].flatMap(([origin, { status, text }]) => (status < 300 ? [[origin, text] as const] : [])),
  );
  const kept = {
    snapshot,
    urls: tables.urls(),
    textHashes: tables.textHashes(),
    robots,
    asked: new Map(tasks.flatMap(({ depth, urlId }) => (urlId === -1 ? [] : [[urlId, depth] as const]))),
    probing: tasks.flatMap(({ task }) => (task.kind === 'probe' ? [task.origin] : [])),
  };
  return reviveCrawl(coreSettings(spec.settings), spec.rules, kept, nowMs);
}

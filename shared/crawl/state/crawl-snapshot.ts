import type { CrawlEnd } from '../outcome.ts';
import type { CrawlSettings, Politeness } from '../settings.ts';
import { createCrawl, type CrawlState, enqueue, hostOf } from './crawl-state.ts';
import type { GateSnapshot } from './host-gate.ts';
import type { KnownUrl } from './known-urls.ts';

/** What a crawl knows besides its addresses, as plain data. */
export interface CrawlSnapshot {
  readonly startedMs: number;
  readonly pages: number;
  readonly requests: number;
  readonly bytes: number;
  readonly forgotten: number;
  readonly isStopping: boolean;
  readonly ended: CrawlEnd | undefined;
  readonly sitemaps: readonly (readonly [string, 'asked' | number | null])[];
  readonly seeds: readonly number[];
  readonly hosts: readonly GateSnapshot[];
}

/** What a home has kept of a crawl whose process ended. */
export interface KeptCrawl {
  readonly snapshot: CrawlSnapshot;
  /** In the order of their ids. */
  readonly urls: Iterable<KnownUrl>;
  /** Of pages, by the id of their address. */
  readonly textHashes: Iterable<readonly [number, string]>;
  /** Texts of robots.txt that were read, by origin. */
  readonly robots: ReadonlyMap<string, string>;
  /** Addresses on their way, with the depth that they had when they were asked. */
  readonly asked: ReadonlyMap<number, number>;
  /** Origins whose way to say "not found" is on its way. */
  readonly probing: readonly string[];
}

export function snapshotCrawl(state: CrawlState): CrawlSnapshot {
  const { bytes, ended, forgotten, isStopping, pages, requests, startedMs } = state;
  return {
    startedMs,
    pages,
    requests,
    bytes,
    forgotten,
    isStopping,
    ended,
    sitemaps: [...state.sitemaps],
    seeds: [...state.seeds],
    hosts: Array.from(state.hosts.values(), (host) => host.snapshot()),
  };
}

/**
 * A crawl under way, as it was: pauses and tries of its hosts included, so that a home that is ended often does not ask
 * without end. Other than `restoreCrawl`, which begins a new part of a crawl that had ended.
 */
export function reviveCrawl(settings: CrawlSettings, rules: Politeness, kept: KeptCrawl, nowMs: number): CrawlState {
  const { asked, probing, robots, snapshot, textHashes, urls } = kept;
  const state = createCrawl(settings, rules);
  for (const gate of snapshot.hosts) hostOf(state, gate.origin).revive(gate, robots.get(gate.origin));
  for (const id of snapshot.seeds) state.seeds.add(id);
  for (const known of urls) state.urls.restore(known);
  for (const known of state.urls) {
    if (asked.has(known.id) || known.attempts > 0) state.traps.evidence(known.url, nowMs);
    if (known.outcome === 'pending' && !asked.has(known.id)) enqueue(state, known);
    else if (known.attempts > 0) state.traps.rank(known.url);
  }
  for (const [id, hash] of textHashes) {
    const known = state.urls.get(id);
    if (known) state.traps.learn(known.url, hash);
  }
  for (const [id, depth] of asked) {
    state.asked.set(id, depth);
    hostOf(state, state.urls.get(id)?.url ?? settings.start).inFlight += 1;
  }
  for (const origin of probing) hostOf(state, origin).inFlight += 1;
  state.inFlight = asked.size + probing.length;
  for (const [url, answer] of snapshot.sitemaps) state.sitemaps.set(url, answer);
  state.startedMs = snapshot.startedMs;
  state.pages = snapshot.pages;
  state.requests = snapshot.requests;
  state.bytes = snapshot.bytes;
  state.forgotten = snapshot.forgotten;
  state.isStopping = snapshot.isStopping;
  state.ended = snapshot.ended;
  return state;
}

import type { CrawlEnd } from '../outcome.ts';
import { type CrawlSettings, politeness, type Politeness } from '../settings.ts';
import { HostGate } from './host-gate.ts';
import { type KnownUrl, KnownUrls } from './known-urls.ts';
import { Scope } from './scope.ts';
import { Traps } from './traps.ts';

/**
 * All that a crawl knows. `step` changes it in place and gives the same object back: a copy of a million addresses for each
 * answer would cost more than the crawl. Nobody else writes into it.
 */
export interface CrawlState {
  readonly settings: CrawlSettings;
  readonly rules: Politeness;
  readonly urls: KnownUrls;
  readonly hosts: Map<string, HostGate>;
  readonly scope: Scope;
  readonly traps: Traps;
  /** Sitemaps by address, and what came of them: 'asked', a status, or null for no answer. */
  readonly sitemaps: Map<string, 'asked' | number | null>;
  /** Start and list: asked whatever the scope. */
  readonly seeds: Set<number>;
  /** Addresses on their way, by id, with the depth that they had when they were asked. */
  readonly asked: Map<number, number>;
  startedMs: number;
  inFlight: number;
  /** HTML pages with status 200, or not modified since. */
  pages: number;
  requests: number;
  bytes: number;
  /** Addresses that were not kept, since too many were known. */
  forgotten: number;
  isStopping: boolean;
  ended: CrawlEnd | undefined;
}

/** A crawl that has not begun. Throws where the start is no address or a pattern no pattern. */
export function createCrawl(settings: CrawlSettings, rules: Politeness = politeness): CrawlState {
  return {
    settings,
    rules,
    urls: new KnownUrls(),
    hosts: new Map(),
    scope: new Scope(settings),
    traps: new Traps(settings.maxPages),
    sitemaps: new Map(),
    seeds: new Set(),
    asked: new Map(),
    startedMs: 0,
    inFlight: 0,
    pages: 0,
    requests: 0,
    bytes: 0,
    forgotten: 0,
    isStopping: false,
    ended: undefined,
  };
}

/** The host of an address, made when it is first needed. */
export function hostOf(state: CrawlState, url: string): HostGate {
  const origin = /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? '';
  const known = state.hosts.get(origin);
  if (known) return known;
  const host = new HostGate(origin, state.settings, state.rules);
  state.hosts.set(origin, host);
  return host;
}

/** Puts an address that is to be asked in line at its host. */
export function enqueue(state: CrawlState, known: KnownUrl): void {
  const depth = known.depth === -1 ? Number.MAX_SAFE_INTEGER : known.depth;
  hostOf(state, known.url).waiting.push({ id: known.id, depth, rank: state.traps.rank(known.url) });
}

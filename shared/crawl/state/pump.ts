import type { CrawlCommand } from '../event.ts';
import type { CrawlEnd } from '../outcome.ts';
import type { CrawlState } from './crawl-state.ts';
import { hostOf } from './crawl-state.ts';
import type { HostGate } from './host-gate.ts';
import type { KnownUrl } from './known-urls.ts';

/** Starts what may be started now; says when to look again, or that the crawl is over. */
export function pump(state: CrawlState, nowMs: number): CrawlCommand[] {
  const commands: CrawlCommand[] = [];
  const limit = findLimit(state, nowMs);
  if (limit === undefined) for (const host of state.hosts.values()) startAt(state, host, nowMs, commands);
  if (commands.length > 0 || isBusy(state)) return limit === undefined ? withWait(state, nowMs, commands) : commands;
  const ended = limit ?? findLimit(state, nowMs) ?? endOfQueues(state, nowMs);
  if (ended === undefined) return withWait(state, nowMs, commands);
  finish(state, ended);
  return [{ kind: 'finish', ended }];
}

/** What keeps new requests from starting. */
function findLimit(state: CrawlState, nowMs: number): CrawlEnd | undefined {
  const { settings, rules } = state;
  if (state.isStopping) return 'stopped';
  const ended = hostOf(state, settings.start).ended;
  if (ended !== undefined) return ended;
  if (nowMs - state.startedMs >= settings.maxTimeMs) return 'max-time';
  if (state.bytes >= settings.maxBytes) return 'max-bytes';
  if (!hasWaiting(state)) return undefined;
  if (state.pages >= settings.maxPages) return 'max-pages';
  return state.requests >= settings.maxPages * rules.requestsPerPage + 1_000 ? 'max-requests' : undefined;
}

function isBusy(state: CrawlState): boolean {
  if (state.inFlight > 0) return true;
  for (const host of state.hosts.values()) if (host.robotsState === 'asked') return true;
  for (const answer of state.sitemaps.values()) if (answer === 'asked') return true;
  return false;
}

/** Whether an address waits that is still to be asked; what became of others is taken out of the line here. */
function hasWaiting(state: CrawlState): boolean {
  for (const host of state.hosts.values()) if (nextOf(state, host)) return true;
  return false;
}

function endOfQueues(state: CrawlState, nowMs: number): CrawlEnd | undefined {
  for (const host of state.hosts.values()) {
    if (host.ended === undefined && nextOf(state, host) && Number.isFinite(host.readyAtMs(nowMs))) return undefined;
  }
  return 'complete';
}

function startAt(state: CrawlState, host: HostGate, nowMs: number, commands: CrawlCommand[]): void {
  if (host.ended !== undefined) {
    giveUp(state, host);
    return;
  }
  if (!nextOf(state, host)) return;
  if (host.inFlight === 0 && host.needsRobots(nowMs)) {
    host.askRobots();
    commands.push({ kind: 'fetch-robots', origin: host.origin });
    return;
  }
  while (host.robotsState === 'known' && host.readyAtMs(nowMs) === 0 && hasRoom(state)) {
    const known = nextOf(state, host);
    if (!known || !isNear(state, known)) return;
    host.waiting.pop();
    if (isKeptBack(state, host, known, nowMs)) continue;
    host.begin(nowMs);
    state.inFlight += 1;
    state.requests += 1;
    state.asked.set(known.id, known.depth);
    commands.push({ kind: 'fetch', id: known.id, url: known.url });
  }
}

/** Each request on its way may bring a page, so that the limit of pages is never passed. */
function hasRoom(state: CrawlState): boolean {
  return state.inFlight < state.rules.maxAtOnce && state.pages + state.inFlight < state.settings.maxPages;
}

/** With a limit of depth, a level begins when the one above has ended: else an address might be thought too deep. */
function isNear(state: CrawlState, { depth }: KnownUrl): boolean {
  if (!Number.isFinite(state.settings.maxDepth) || depth === -1) return true;
  for (const level of state.asked.values()) if (level < depth) return false;
  return true;
}

function nextOf(state: CrawlState, host: HostGate): KnownUrl | undefined {
  for (let next = host.waiting.peek(); next; next = host.waiting.peek()) {
    const known = state.urls.get(next.id);
    const isCurrent = known?.depth === next.depth || (known?.depth === -1 && next.depth === Number.MAX_SAFE_INTEGER);
    if (known?.outcome === 'pending' && isCurrent && !state.asked.has(known.id)) return known;
    host.waiting.pop();
  }
  return undefined;
}

function isKeptBack(state: CrawlState, host: HostGate, known: KnownUrl, nowMs: number): boolean {
  if (known.attempts > 0) return false;
  if (state.settings.robots === 'obey' && !host.isAllowed(known.url)) known.outcome = 'disallowed';
  else {
    const evidence = known.id === 0 ? undefined : state.traps.evidence(known.url, nowMs);
    if (!evidence) return false;
    known.outcome = evidence.outcome;
    known.detail = evidence.detail;
  }
  state.urls.touch(known);
  return true;
}

/** A host beside the start's that cannot be asked does not end the crawl. */
function giveUp(state: CrawlState, host: HostGate): void {
  for (let known = nextOf(state, host); known; known = nextOf(state, host)) {
    host.waiting.pop();
    known.outcome = 'unreachable';
    known.detail = host.ended ?? '';
    state.urls.touch(known);
  }
}

function withWait(state: CrawlState, nowMs: number, commands: CrawlCommand[]): CrawlCommand[] {
  let first: { readonly atMs: number; readonly host: HostGate } | undefined;
  for (const host of state.hosts.values()) {
    if (host.ended !== undefined || !nextOf(state, host)) continue;
    const atMs = host.readyAtMs(nowMs);
    if (Number.isFinite(atMs) && atMs > nowMs && (!first || atMs < first.atMs)) first = { atMs, host };
  }
  if (!first) return commands;
  const reason = first.host.waitReason(nowMs);
  return [...commands, { kind: 'wait', untilMs: first.atMs, reason, host: first.host.origin }];
}

const limitNames: Partial<Record<CrawlEnd, string>> = {
  'max-pages': 'pages',
  'max-requests': 'requests',
  'max-time': 'time',
  'max-bytes': 'bytes',
};

/** What a limit kept from being asked says so; what the host or the user did leaves it waiting for a resumed crawl. */
function finish(state: CrawlState, ended: CrawlEnd): void {
  state.ended = ended;
  const limit = limitNames[ended];
  if (limit === undefined) return;
  for (const known of state.urls) {
    if (known.outcome !== 'pending') continue;
    const host = hostOf(state, known.url);
    const isDisallowed = state.settings.robots === 'obey' && host.robotsState === 'known' && !host.isAllowed(known.url);
    known.outcome = isDisallowed ? 'disallowed' : 'over-limit';
    known.detail = isDisallowed ? '' : limit;
    state.urls.touch(known);
  }
}

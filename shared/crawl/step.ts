import type { CrawlCommand, CrawlEvent } from './event.ts';
import type { CrawlEnd } from './outcome.ts';
import { type CrawlState, hostOf } from './state/crawl-state.ts';
import { discover } from './state/discover.ts';
import { pump } from './state/pump.ts';
import { takeAnswer } from './state/take-answer.ts';

/** What a crawl does next. */
export interface Step {
  readonly state: CrawlState;
  readonly commands: readonly CrawlCommand[];
}

/**
 * The whole crawl, as a machine: something happened, so this is to be done. It fetches nothing, knows no clock and keeps no
 * file; a home does, and says what came of it. The same events give the same commands. The state is changed in place.
 */
export function step(state: CrawlState, event: CrawlEvent): Step {
  if (state.ended !== undefined) return { state, commands: [] };
  const commands = take(state, event);
  commands.push(...pump(state, event.nowMs));
  return { state, commands };
}

function take(state: CrawlState, event: CrawlEvent): CrawlCommand[] {
  switch (event.kind) {
    case 'start':
      return start(state, event.nowMs);
    case 'tick':
      return [];
    case 'stop':
      state.isStopping = true;
      return [];
    case 'answered': {
      const known = state.urls.get(event.id);
      if (!known) return [];
      state.inFlight -= 1;
      state.asked.delete(known.id);
      return takeAnswer(state, known, event.answer, event.nowMs);
    }
    case 'probed': {
      state.inFlight -= 1;
      const { answer } = event;
      const host = hostOf(state, event.origin);
      host.inFlight -= 1;
      if (answer.kind === 'answer' && answer.status === 200 && answer.page) host.notFound = answer.page;
      return [];
    }
    case 'robots':
      return takeRobots(state, event);
    case 'sitemap':
      return takeSitemap(state, event);
  }
}

/** Begins, or goes on where a stored crawl ended. */
function start(state: CrawlState, nowMs: number): CrawlCommand[] {
  state.startedMs = nowMs;
  const { list = [], start: first } = state.settings;
  for (const url of [first, ...list]) {
    const seed = discover(state, url, { depth: 0, isSeed: true });
    if (seed) state.seeds.add(seed.id);
  }
  const { sitemap } = state.settings;
  return sitemap.from === 'url' ? askSitemap(state, sitemap.url) : [];
}

function takeRobots(state: CrawlState, event: Extract<CrawlEvent, { kind: 'robots' }>): CrawlCommand[] {
  const host = hostOf(state, event.origin);
  const isFirst = host.robots === null && host.robotsStatus === 0;
  host.learnRobots(event.answer, event.nowMs);
  if (host.robotsState !== 'known' || !isFirst) return [];
  host.begin(event.nowMs);
  state.inFlight += 1;
  state.requests += 1;
  const commands: CrawlCommand[] = [{ kind: 'probe', origin: host.origin }];
  const isStart = host === hostOf(state, state.settings.start);
  if (!isStart || state.settings.sitemap.from !== 'auto') return commands;
  const named = host.robots?.lines.flatMap(({ kind, value }) => (kind === 'sitemap' ? [value] : [])) ?? [];
  const places = named.length > 0 ? named : [`${host.origin}/sitemap.xml`];
  return [...commands, ...places.flatMap((url) => askSitemap(state, url))];
}

function askSitemap(state: CrawlState, url: string): CrawlCommand[] {
  const href = URL.parse(url, state.settings.start)?.href;
  if (href === undefined || state.sitemaps.has(href) || state.sitemaps.size >= state.rules.maxSitemaps) return [];
  state.sitemaps.set(href, 'asked');
  return [{ kind: 'read-sitemap', url: href }];
}

function takeSitemap(state: CrawlState, event: Extract<CrawlEvent, { kind: 'sitemap' }>): CrawlCommand[] {
  state.sitemaps.set(event.url, event.status);
  for (const url of event.urls) discover(state, url, { depth: -1, isInSitemap: true });
  return event.sitemaps.flatMap((url) => askSitemap(state, url));
}

/** Whether every address within the scope was asked that robots.txt and the options allow: what a check needs that says "nowhere on the site". */
export function isComplete(state: CrawlState, ended: CrawlEnd): boolean {
  if (ended !== 'complete' || state.forgotten > 0) return false;
  for (const { outcome } of state.urls) if (outcome === 'over-limit' || outcome === 'pending') return false;
  return true;
}

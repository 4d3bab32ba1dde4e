import type { Answer, CrawlCommand, CrawlEvent, NoAnswer, RobotsAnswer } from '#shared/crawl/event.ts';
import type { CrawlEnd } from '#shared/crawl/outcome.ts';
import { type CrawlSettings, defaultSettings } from '#shared/crawl/settings.ts';
import type { CrawlState } from '#shared/crawl/state/crawl-state.ts';
import { step } from '#shared/crawl/step.ts';

export const crawlStart = 'https://example.com/';

/** What a fake site answers. */
export interface FakeSite {
  readonly answer: (url: string, nowMs: number) => Answer | NoAnswer;
  readonly robots?: (origin: string, nowMs: number) => RobotsAnswer;
  readonly sitemap?: readonly string[];
  /** How it answers a path that it does not have. Default: 404. */
  readonly probe?: Answer;
}

export interface FakeRun {
  readonly ended: CrawlEnd | undefined;
  /** In the order in which they were asked. */
  readonly asked: readonly { readonly url: string; readonly atMs: number }[];
  readonly mostAtOnce: number;
  readonly atMs: number;
}

export function crawlSettings(overrides: Partial<CrawlSettings> = {}): CrawlSettings {
  return { ...defaultSettings, start: crawlStart, userAgent: 'Sightline', rate: 1_000, ...overrides };
}

export function answer(overrides: Partial<Answer> = {}): Answer {
  return {
    kind: 'answer',
    status: 200,
    location: null,
    retryAfter: null,
    contentType: 'text/html',
    sizeBytes: 1_000,
    elapsedMs: 50,
    bodyHash: null,
    page: null,
    ...overrides,
  };
}

export function pageAnswer(links: readonly string[], text = crypto.randomUUID().toString()): Answer {
  return answer({
    page: {
      links: links.map((url) => ({ url, isNofollow: false })),
      textHash: text,
      signature: new Uint32Array(128).map((_, at) => hashOf(text, at)),
    },
  });
}

/**
 * Drives a crawl over a fake site, with a clock that jumps from event to event. `choose` picks which of the answers on
 * their way arrives next; `stopAfter` ends the drive after so many requests, as if the process had been killed.
 */
export function driveCrawl(
  state: CrawlState,
  site: FakeSite,
  options: {
    readonly choose?: (count: number) => number;
    readonly stopAfter?: number;
    readonly startMs?: number;
    readonly maxEvents?: number;
  } = {},
): FakeRun {
  const {
    choose = () => 0,
    maxEvents = 100_000,
    startMs = Date.UTC(2026, 10, 30),
    stopAfter = Number.POSITIVE_INFINITY,
  } = options;
  const waiting: CrawlCommand[] = [];
  const asked: { url: string; atMs: number }[] = [];
  let nowMs = startMs;
  let tickAtMs: number | undefined;
  let mostAtOnce = 0;
  const send = (event: CrawlEvent): void => {
    for (const command of step(state, event).commands) {
      if (command.kind === 'wait') tickAtMs = command.untilMs;
      else if (command.kind === 'fetch') asked.push({ url: command.url, atMs: nowMs });
      if (command.kind !== 'wait' && command.kind !== 'store-links' && command.kind !== 'finish') waiting.push(command);
    }
    mostAtOnce = Math.max(mostAtOnce, waiting.filter(({ kind }) => kind === 'fetch').length);
  };
  send({ kind: 'start', nowMs });
  for (let events = 0; state.ended === undefined && asked.length < stopAfter && events < maxEvents; events += 1) {
    if (tickAtMs !== undefined && (waiting.length === 0 || tickAtMs <= nowMs)) {
      nowMs = Math.max(nowMs, tickAtMs);
      tickAtMs = undefined;
      send({ kind: 'tick', nowMs });
      continue;
    }
    const [command] = waiting.splice(choose(waiting.length) % Math.max(1, waiting.length), 1);
    if (!command) break;
    nowMs += 50;
    send(eventOf(command, site, nowMs));
  }
  return { ended: state.ended, asked, mostAtOnce, atMs: nowMs };
}

function eventOf(command: CrawlCommand, site: FakeSite, nowMs: number): CrawlEvent {
  switch (command.kind) {
    case 'fetch':
      return { kind: 'answered', id: command.id, nowMs, answer: site.answer(command.url, nowMs) };
    case 'fetch-robots':
      return {
        kind: 'robots',
        origin: command.origin,
        nowMs,
        answer: site.robots?.(command.origin, nowMs) ?? { status: 404, text: '' },
      };
    case 'probe':
      return { kind: 'probed', origin: command.origin, nowMs, answer: site.probe ?? answer({ status: 404 }) };
    case 'read-sitemap':
      return {
        kind: 'sitemap',
        url: command.url,
        nowMs,
        urls: site.sitemap ?? [],
        sitemaps: [],
        status: site.sitemap ? 200 : 404,
      };
    case 'store-links':
    case 'wait':
    case 'finish':
      return { kind: 'tick', nowMs };
  }
}

function hashOf(text: string, seed: number): number {
  let hash = seed + 1;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}

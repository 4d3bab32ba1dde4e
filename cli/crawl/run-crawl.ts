import { createHash, randomUUID } from 'node:crypto';

import type { Answer, CrawlCommand, CrawlEvent, NoAnswer } from '#shared/crawl/event.ts';
import type { CrawlEnd } from '#shared/crawl/outcome.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import type { CrawlState } from '#shared/crawl/state/crawl-state.ts';
import { step } from '#shared/crawl/step.ts';
import { isHtmlType, responseFactsOf } from '#shared/audit/served-page/served-answer.ts';
import type { Clock } from '#shared/kernel/clock.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';

import type { CrawlStore, Validators } from './crawl-store.ts';
import type { FetchOnce } from './fetch-once.ts';
import type { PageReader } from './page-reader.ts';
import { readRobots } from './read-robots.ts';
import { readSitemap } from './read-sitemap.ts';
import { answersOf } from './stored-source.ts';

export interface CrawlHome {
  readonly fetchOnce: FetchOnce;
  readonly reader: PageReader;
  readonly store: CrawlStore;
  /** What was read before, for conditional requests. */
  readonly previous?: CrawlStore | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Each page as it is read. */
  readonly onPage?: (page: PageReading) => void;
  readonly onWait?: (wait: Extract<CrawlCommand, { kind: 'wait' }>) => void;
}

/** Google's fetchers read as much of a file (https://developers.google.com/crawling/docs/crawlers-fetchers/overview-google-crawlers, 2026-11). */
export const maxPageBytes = 15 * 1024 * 1024;
/** So much of a killed crawl is asked again. */
const commitEveryMs = 1_000;

/** Drives a crawl to its end: does what it asks for, tells it what came of it, and keeps what is worth keeping. */
export async function runCrawl(state: CrawlState, home: CrawlHome): Promise<CrawlEnd> {
  const { clock, store } = home;
  const robots = new Map<string, RobotsTxtFacts>();
  const readings = new Map<
    number,
    { readonly page: PageReading; readonly elapsedMs: number; readonly validators: Validators }
  >();
  let savedMs = clock();
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const send = (event: CrawlEvent): void => {
      try {
        for (const command of step(state, event).commands) obey(command);
        if (event.nowMs - savedMs > commitEveryMs || state.ended !== undefined) save();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const save = (): void => {
      store.putUrls(state.urls.takeChanged());
      store.setMeta('progress', JSON.stringify({ pages: state.pages, bytes: state.bytes, requests: state.requests }));
      if (state.sitemaps.size > 0) store.setMeta('sitemaps', JSON.stringify(answersOf(state)));
      store.commit();
      savedMs = clock();
    };
    const tell = (work: Promise<CrawlEvent>): void => void work.then(send, reject);

    const obey = (command: CrawlCommand): void => {
      switch (command.kind) {
        case 'fetch':
          return tell(fetchPage(command));
        case 'fetch-robots':
          return tell(fetchRobots(command.origin));
        case 'probe':
          return tell(probe(command.origin));
        case 'read-sitemap':
          return tell(
            readSitemap(home.fetchOnce, command.url, clock).then((found) => ({
              kind: 'sitemap',
              url: command.url,
              nowMs: clock(),
              ...found,
            })),
          );
        case 'store-links':
          return storeLinks(command.id, command.targets);
        case 'wait':
          clearTimeout(timer);
          home.onWait?.(command);
          timer = setTimeout(
            () => send({ kind: 'tick', nowMs: clock() }),
            Math.min(Math.max(0, command.untilMs - clock()), 2 ** 31 - 1),
          );
          return undefined;
        case 'finish':
          clearTimeout(timer);
          home.signal.removeEventListener('abort', stop);
          save();
          return resolve(command.ended);
      }
    };

    const storeLinks = (id: number, targets: Int32Array): void => {
      const read = readings.get(id);
      if (!read) return;
      readings.delete(id);
      home.onPage?.(read.page);
      store.putPage(id, read.page, read.elapsedMs, read.validators);
      store.putLinks(id, targets, read.page.links);
    };

    const fetchPage = async ({ id, url }: { readonly id: number; readonly url: string }): Promise<CrawlEvent> => {
      const known = home.previous?.findPage(url);
      const conditions = {
        ...(known?.validators.etag && { 'if-none-match': known.validators.etag }),
        ...(known?.validators.lastModified && { 'if-modified-since': known.validators.lastModified }),
      };
      const asked = await ask(url, conditions);
      const page = known && asked.answer.kind === 'answer' && asked.answer.status === 304 ? known.reading : asked.page;
      if (page)
        readings.set(id, {
          page,
          elapsedMs: asked.answer.elapsedMs,
          validators: page === known?.reading ? known.validators : asked.validators,
        });
      return { kind: 'answered', id, nowMs: clock(), answer: withPage(asked.answer, page) };
    };

    const probe = async (origin: string): Promise<CrawlEvent> => {
      const { answer, page } = await ask(`${origin}/${randomUUID()}`, {});
      return { kind: 'probed', origin, nowMs: clock(), answer: withPage(answer, page) };
    };

    const fetchRobots = async (origin: string): Promise<CrawlEvent> => {
      const found = await readRobots(home.fetchOnce, origin);
      const facts = found === 'no-host' ? undefined : found;
      if (facts) robots.set(origin, facts);
      if (facts?.status === 200) store.setMeta(`robots ${origin}`, facts.text);
      return {
        kind: 'robots',
        origin,
        nowMs: clock(),
        answer: { status: facts?.status ?? (found === 'no-host' ? 404 : null), text: facts?.text ?? '' },
      };
    };

    const ask = async (url: string, headers: Readonly<Record<string, string>>): Promise<Asked> => {
      const fetched = await home.fetchOnce({
        url,
        headers,
        maxBytes: maxPageBytes,
        wants: (status, type) => (status >= 200 && status < 300 && isHtmlType(type)) || status === 403,
      });
      const none = { page: null, validators: { etag: null, lastModified: null } };
      if (!fetched.ok) return { answer: fetched.failure, ...none };
      const { bytes, elapsedMs, headers: got, isTruncated, status } = fetched.value;
      const answer: Answer = {
        kind: 'answer',
        status,
        location: got['location'] ?? null,
        retryAfter: got['retry-after'] ?? null,
        contentType: got['content-type'] ?? null,
        sizeBytes: bytes.length,
        elapsedMs,
        bodyHash: status === 403 ? createHash('sha1').update(bytes).digest('hex') : null,
        page: null,
      };
      if (status < 200 || status > 299 || !isHtmlType(got['content-type'])) return { answer, ...none };
      const response = responseFactsOf({
        status,
        finalUrl: url,
        isRedirected: false,
        redirects: [],
        headers: got,
        bytes,
        isTruncated,
      });
      const robotsTxt = robots.get(new URL(url).origin);
      const page = await home.reader.read({
        url,
        bytes,
        response: { state: 'present', value: response },
        robotsTxt: robotsTxt ? { state: 'present', value: robotsTxt } : { state: 'missing', reason: 'fetch-failed' },
        collectedAt: new Date(clock()).toISOString(),
      });
      // A page that no thread can hold.
      if (!page) return { answer: { kind: 'failed', reason: 'too-large', elapsedMs }, ...none };
      return {
        answer,
        page,
        validators: { etag: got['etag'] ?? null, lastModified: got['last-modified'] ?? null },
      };
    };

    const stop = (): void => send({ kind: 'stop', nowMs: clock() });
    home.signal.addEventListener('abort', stop);
    send({ kind: 'start', nowMs: clock() });
  });
}

interface Asked {
  readonly answer: Answer | NoAnswer;
  readonly page: PageReading | null;
  readonly validators: Validators;
}

function withPage(answer: Answer | NoAnswer, page: PageReading | null): Answer | NoAnswer {
  if (answer.kind === 'failed' || !page) return answer;
  return { ...answer, page: { links: page.links, textHash: page.bodyHash, signature: page.body.signature } };
}

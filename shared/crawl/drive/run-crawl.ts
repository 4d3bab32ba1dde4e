import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';

import type { Answer, CrawlCommand, CrawlEvent, NoAnswer } from '../event.ts';
import type { CrawlEnd } from '../outcome.ts';
import type { PageReading } from '../reading/page-reading.ts';
import type { CrawlState } from '../state/crawl-state.ts';
import { step } from '../step.ts';
import type { CrawlPort, EarlierPage, Validators } from './crawl-port.ts';
import { type AskedPage, askPage } from './ask-page.ts';
import { readRobots, robotsStatus } from './read-robots.ts';
import { readSitemap } from './read-sitemap.ts';
import { answersOf } from './stored-progress.ts';

/** Google's fetchers read as much of a file (https://developers.google.com/crawling/docs/crawlers-fetchers/overview-google-crawlers, 2026-11). */
export const maxPageBytes = 15 * 1024 * 1024;
/** So much of a killed crawl is asked again. */
const commitEveryMs = 1_000;

/** Drives a crawl to its end: does what it asks for, tells it what came of it, and keeps what is worth keeping. */
export async function runCrawl(state: CrawlState, home: CrawlPort): Promise<CrawlEnd> {
  const { clock, store } = home;
  const robots = new Map<string, RobotsTxtFacts>();
  const readings = new Map<
    number,
    { readonly page: PageReading; readonly elapsedMs: number; readonly validators: Validators }
  >();
  let savedMs = clock();
  return new Promise((resolve, reject) => {
    let cancelTick: (() => void) | undefined;
    let isBroken = false;
    const fail = (error: unknown): void => {
      isBroken = true;
      cancelTick?.();
      stopListening();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const send = (event: CrawlEvent): void => {
      if (isBroken) return;
      try {
        for (const command of step(state, event).commands) obey(command);
        if (event.nowMs - savedMs > commitEveryMs) save().catch(fail);
      } catch (error) {
        fail(error);
      }
    };
    const save = async (): Promise<void> => {
      store.putUrls(state.urls.takeChanged());
      store.setMeta('progress', JSON.stringify({ pages: state.pages, bytes: state.bytes, requests: state.requests }));
      if (state.sitemaps.size > 0) store.setMeta('sitemaps', JSON.stringify(answersOf(state)));
      savedMs = clock();
      await store.commit();
    };
    const tell = (work: Promise<CrawlEvent>): void => void work.then(send, fail);

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
            readSitemap(home, command.url).then(({ isWhole: _isWhole, ...found }) => ({
              kind: 'sitemap',
              url: command.url,
              nowMs: clock(),
              ...found,
            })),
          );
        case 'store-links':
          return storeLinks(command.id, command.targets);
        case 'wait':
          cancelTick?.();
          home.onWait?.(command);
          cancelTick = home.later(
            () => send({ kind: 'tick', nowMs: clock() }),
            Math.min(Math.max(0, command.untilMs - clock()), 2 ** 31 - 1),
          );
          return undefined;
        case 'finish':
          cancelTick?.();
          stopListening();
          save().then(() => resolve(command.ended), fail);
          return undefined;
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
      const { answer, page, validators } = await ask(url, await home.previous?.findPage(url));
      if (page) readings.set(id, { page, elapsedMs: answer.elapsedMs, validators });
      return { kind: 'answered', id, nowMs: clock(), answer: withPage(answer, page) };
    };

    const probe = async (origin: string): Promise<CrawlEvent> => {
      const { answer, page } = await ask(`${origin}/${crypto.randomUUID()}`);
      return { kind: 'probed', origin, nowMs: clock(), answer: withPage(answer, page) };
    };

    const fetchRobots = async (origin: string): Promise<CrawlEvent> => {
      const found = await readRobots(home.fetchOnce, origin);
      const facts = found.ok ? found.value : undefined;
      if (facts) robots.set(origin, facts);
      if (facts?.status === 200) store.setMeta(`robots ${origin}`, facts.text);
      return {
        kind: 'robots',
        origin,
        nowMs: clock(),
        answer: { status: robotsStatus(found), text: facts?.text ?? '' },
      };
    };

    const ask = (url: string, known?: EarlierPage): Promise<AskedPage> => {
      const robotsTxt = robots.get(new URL(url).origin);
      return askPage(home, { url, maxBytes: maxPageBytes, robotsTxt }, known);
    };

    const stopListening = home.onStop(() => send({ kind: 'stop', nowMs: clock() }));
    send({ kind: 'start', nowMs: clock() });
  });
}

function withPage(answer: Answer | NoAnswer, page: PageReading | null): Answer | NoAnswer {
  if (answer.kind === 'failed' || !page) return answer;
  return {
    ...answer,
    page: {
      links: page.links,
      textHash: page.bodyHash,
      // Hardly any host needs it, and not every reader has it ready.
      get signature() {
        return page.body.signature;
      },
    },
  };
}

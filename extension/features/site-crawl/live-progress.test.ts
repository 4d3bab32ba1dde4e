import { expect, test } from 'vitest';

import type { CrawlProgress } from '#shared/api/crawl-progress.ts';
import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';

import { addProgress, type LiveProgress, remoteRunState } from './live-progress.ts';

const crawl: StoredCrawl = { id: 'c', site: 'shop.example', startedAt: '2026-11-30T10:00:00.000Z', state: 'running' };
const after = (pages: number, waiting: CrawlProgress['waiting'] = null): CrawlProgress => ({
  pages,
  counts: { fetched: pages, pending: 5 },
  waiting,
});

function told(...steps: readonly (readonly [atMs: number, pages: number])[]): LiveProgress | undefined {
  return steps.reduce<LiveProgress | undefined>(
    (before, [atMs, pages]) => addProgress(before, { progress: after(pages), isEnded: false }, atMs),
    undefined,
  );
}

test.each([
  ['nothing was told', told(), undefined],
  ['it was told once', told([0, 3]), undefined],
  ['the last seconds', told([0, 0], [1_000, 4], [2_000, 8]), 4],
  ['what is long past is forgotten', told([0, 0], [20_000, 100], [22_000, 104]), 2],
])('pages a second: %s', (_, live, rate) => {
  expect(remoteRunState(crawl, live).rate).toBe(rate);
});

test('counts add up, and a wait is told while it lasts', () => {
  const progress = after(3, { untilMs: 10_000, reason: 'pause', host: 'shop.example' });
  const at = (nowMs: number) => remoteRunState(crawl, addProgress(undefined, { progress, isEnded: false }, nowMs));
  expect(at(4_500)).toMatchObject({ known: 8, left: 5, stage: 'crawling', wait: { seconds: 6, reason: 'pause' } });
  expect(at(11_000).wait).toBeUndefined();
});

test('where nothing is left to ask, all of it is looked at together', () => {
  const progress = { pages: 2, counts: { fetched: 2 }, waiting: null };
  expect(remoteRunState(crawl, addProgress(undefined, { progress, isEnded: false }, 0)).stage).toBe('judging');
  expect(remoteRunState({ ...crawl, state: 'paused' }, undefined).stage).toBe('paused');
});

/** As the list of the backend has it. */
function listed(progress: CrawlProgress, state: StoredCrawl['state'] = 'running'): StoredCrawl {
  const options = { start: 'https://shop.example/' } as unknown as NonNullable<StoredCrawl['remote']>['options'];
  return {
    ...crawl,
    state,
    remote: { projectId: 'p', options, progress } as unknown as NonNullable<StoredCrawl['remote']>,
  };
}

test('of socket and list the one that is further is shown: a socket is silent once a crawl pauses', () => {
  const live = told([0, 1]);
  expect(remoteRunState(listed(after(11), 'paused'), live)).toMatchObject({ stage: 'paused', pages: 11 });
  expect(remoteRunState(listed(after(0)), live).pages).toBe(1);
});

test('a wait that only the list tells is told as well', () => {
  const waiting = { untilMs: 60_000, reason: 'robots' as const, host: 'gone.example' };
  expect(remoteRunState(listed(after(0, waiting)), undefined, 10_000).wait).toEqual({
    host: 'gone.example',
    reason: 'robots',
    seconds: 50,
  });
});

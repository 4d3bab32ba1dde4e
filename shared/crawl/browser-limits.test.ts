import { expect, test } from 'vitest';

import { answer, crawlSettings, crawlStart, driveCrawl, pageAnswer } from '#shared/testing/fake-crawl.ts';

import { createCrawl } from './state/crawl-state.ts';

test('a redirect without a status leads where the home saw it end, or is hidden', () => {
  const state = createCrawl(crawlSettings({}));
  driveCrawl(state, {
    answer: (url) => {
      if (url === crawlStart) return pageAnswer([`${crawlStart}old`, `${crawlStart}away`], url);
      if (url.endsWith('/old')) return answer({ status: 0, location: `${crawlStart}new` });
      return url.endsWith('/away') ? answer({ status: 0 }) : pageAnswer([], url);
    },
  });
  const of = (path: string): unknown => {
    const known = state.urls.find(crawlStart + path);
    return known && [known.outcome, known.detail, state.urls.get(known.redirectsTo)?.url];
  };
  expect(of('old')).toEqual(['redirect', '', `${crawlStart}new`]);
  expect(of('new')).toEqual(['fetched', '', undefined]);
  expect(of('away')).toEqual(['redirect', 'hidden', undefined]);
});

test('a list is asked whatever the host, and its links are not followed', () => {
  const list = [crawlStart, 'https://other.example/a'];
  const state = createCrawl(crawlSettings({ list, maxDepth: 0 }));
  driveCrawl(state, { answer: (url) => pageAnswer([`${url}next`, 'https://third.example/'], url) });
  expect(Array.from(state.urls, ({ detail, outcome, url }) => [url, outcome, detail])).toEqual([
    [crawlStart, 'fetched', ''],
    ['https://other.example/a', 'fetched', ''],
    [`${crawlStart}next`, 'over-limit', 'depth'],
    ['https://third.example/', 'out-of-scope', ''],
    ['https://other.example/anext', 'out-of-scope', ''],
  ]);
});

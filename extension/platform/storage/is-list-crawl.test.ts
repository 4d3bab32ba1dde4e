import { expect, test } from 'vitest';

import { analyseSite } from '#shared/crawl/report/analyse-site.ts';
import { crawledSite } from '#shared/testing/crawled-site.ts';

import type { StoredCrawl } from './crawl-records.ts';
import { summaryOf } from './crawl-store.ts';
import { isListCrawl } from './is-list-crawl.ts';

test('a list is known as one by its plan, and by its report where that was read from a file', () => {
  const paths = { '/': '<p>Home</p>' };
  const list = crawledSite({ paths, settings: { list: ['https://example.com/'], maxDepth: 0 } }).source;
  const site = crawledSite({ paths }).source;
  const ended: StoredCrawl = { id: 'a', site: 'example.com', startedAt: list.startedAt, state: 'ended' };
  expect(isListCrawl({ ...ended, plan: { settings: list.settings, sendsCookies: false } })).toBe(true);
  expect(isListCrawl({ ...ended, state: 'file', summary: summaryOf(analyseSite(list)) })).toBe(true);
  expect(isListCrawl({ ...ended, state: 'file', summary: summaryOf(analyseSite(site)) })).toBe(false);
});

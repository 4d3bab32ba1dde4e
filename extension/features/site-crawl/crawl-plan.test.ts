import { expect, test } from 'vitest';

import {
  type CrawlWish,
  type KnownBackend,
  type PlanFault,
  switchedFor,
  type TypedCrawl,
  untyped,
  wishOf,
} from './crawl-plan.ts';

const far: KnownBackend = { isNear: false };
const near: KnownBackend = { isNear: true };

function wish(typed: Partial<TypedCrawl>, list: readonly string[] = [], backend: KnownBackend = null) {
  return wishOf({ ...untyped, ...typed }, list, backend);
}

test.each<[string, KnownBackend, CrawlWish['home'] | PlanFault]>([
  ['shop.example.com', null, 'browser'],
  ['shop.example.com', far, 'backend'],
  ['http://staging.local/', far, 'browser'],
  ['http://127.0.0.1:3000/', near, 'browser'],
  ['two words', far, 'crawl.invalid.spaces'],
  ['ftp://shop.example.com/', far, 'crawl.invalid.scheme'],
  ['https://', null, 'crawl.invalid.host'],
  ['', null, 'crawl.invalid.empty'],
])('a crawl of “%s” with the backend %o: %s', (start, backend, expected) => {
  const made = wish({ start }, [], backend);
  expect(typeof made === 'string' ? made : made.home).toBe(expected);
});

test.each<[string, KnownBackend, TypedCrawl['home'], string | undefined]>([
  ['http://localhost:3000/', far, undefined, 'localhost:3000'],
  ['http://localhost:3000/', near, undefined, 'localhost:3000'],
  ['http://localhost:3000/', near, 'browser', undefined],
  ['http://localhost:3000/', null, undefined, undefined],
  ['shop.example.com', far, undefined, undefined],
])(
  'for %s with the backend %o and the home %s, the browser was put in its place for %s',
  (start, backend, home, host) => {
    expect(switchedFor({ ...untyped, start, home }, [], backend)).toBe(host);
  },
);

test('a private address is refused to a backend on the internet, and left to one near by', () => {
  const typed = { start: 'http://localhost:3000/', home: 'backend' } as const;
  expect(wish(typed, [], far)).toBe('crawl.invalid.private');
  expect(wish(typed, [], near)).toMatchObject({ home: 'backend', options: { start: 'http://localhost:3000/' } });
});

test('a list is asked without its links and without a sitemap', () => {
  const list = ['https://a.example/x', 'https://b.example/'];
  expect(wish({ kind: 'list' }, list)).toMatchObject({
    home: 'browser',
    plan: {
      settings: { start: 'https://a.example/x', list, maxPages: 2, maxDepth: 0, sitemap: { from: 'off' } },
    },
  });
  expect(wish({ kind: 'list' })).toBe('crawl.invalid.list');
});

test('a list of the internet is asked by the backend, one with a private host by the browser', () => {
  const list = ['https://shop.example.com/x', 'https://tea.example.com/'];
  const staged = [...list, 'http://localhost:3000/'];
  const asked = wish({ kind: 'list' }, list, far);
  expect(asked).toMatchObject({ home: 'backend', options: { start: list[0], list } });
  expect(wish({ kind: 'list', home: 'browser' }, list, far)).toMatchObject({ home: 'browser' });
  expect(wish({ kind: 'list' }, staged, far)).toMatchObject({ home: 'browser' });
  expect(wish({ kind: 'list', home: 'backend' }, staged, far)).toBe('crawl.invalid.private');
  expect(wish({ kind: 'list', home: 'backend' }, staged, near)).toBe('crawl.invalid.privateHosts');
  const own = ['http://localhost:3000/', 'http://localhost:3000/a'];
  expect(wish({ kind: 'list', home: 'backend' }, own, near)).toMatchObject({ home: 'backend', options: { list: own } });
});

test('pages are kept within what each home can hold', () => {
  const many = Array.from({ length: 2_100 }, (_, at) => `https://a.example/${at}`);
  expect(wish({ kind: 'list' }, many)).toMatchObject({ plan: { settings: { maxPages: 2_000 } } });
  expect(wish({ start: 'a.example', maxPages: 99_999 })).toMatchObject({ plan: { settings: { maxPages: 2_000 } } });
  expect(wish({ start: 'a.example.com', maxPages: 99_999 }, [], far)).toMatchObject({ options: { maxPages: 10_000 } });
  expect(wish({ start: 'a.example', maxPages: Number.NaN })).toMatchObject({ plan: { settings: { maxPages: 1 } } });
});

test('a broken pattern is said', () => {
  expect(wish({ start: 'a.example', exclude: '(' })).toBe('crawl.invalidPattern');
});

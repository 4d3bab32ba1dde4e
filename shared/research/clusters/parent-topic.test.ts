import { expect, test } from 'vitest';

import type { KeywordMetric } from '../metrics/keyword-metric.ts';
import type { ClusterKeyword } from './cluster.ts';
import { demandOf } from './demand-of.ts';
import { parentTopic } from './parent-topic.ts';

const results = (...hosts: string[]): string[] => hosts.map((host) => `https://${host}.example/`);
const seen = (keyword: string, demand: number | null, pages: readonly string[]): ClusterKeyword => ({
  keyword,
  demand,
  page: { results: pages, place: 'google us', seenAt: '2026-11-20T10:00:00Z' },
});
const keywords = [
  seen('oak bench', 900, results('a', 'b', 'c', 'd')),
  seen('bench made of oak', 90, results('a', 'b', 'c', 'e')),
  seen('kettle', 5_000, results('x', 'y', 'z')),
];

test('the keyword with the largest demand of those that share a results page is the parent topic', () => {
  expect(parentTopic('bench made of oak', keywords, 'en')).toMatchObject({
    state: 'part-of',
    leader: 'oak bench',
    basis: 'results',
  });
  expect(parentTopic('oak bench', keywords, 'en')).toEqual({ state: 'leads', others: ['bench made of oak'] });
  expect(parentTopic('kettle', keywords, 'en')).toEqual({ state: 'alone' });
  expect(parentTopic('unknown', keywords, 'en')).toEqual({ state: 'alone' });
});

test('without a results page words are compared, and called so', () => {
  const typed: ClusterKeyword = { keyword: 'oak benches', demand: null, page: null };
  expect(parentTopic('oak benches', [...keywords, typed], 'en')).toMatchObject({ leader: 'oak bench', basis: 'words' });
});

test('demand is that of the one source that knows most keywords, and never a mixture', () => {
  const of = (keyword: string, source: KeywordMetric['source'], value: KeywordMetric['value']): KeywordMetric => ({
    keyword,
    metric: 'volume',
    value,
    source,
    place: { country: 'us', language: null, device: null },
    currency: null,
    months: [],
    about: null,
    observedAt: '2026-11-20T10:00:00Z',
  });
  const { byKeyword, source } = demandOf([
    of('a', 'semrush', { kind: 'exact', value: 9_999 }),
    of('a', 'moz', { kind: 'exact', value: 10 }),
    of('b', 'moz', { kind: 'at-least', value: 20 }),
    of('c', 'moz', { kind: 'no-data' }),
    of('c', 'google-ads', { kind: 'range', from: 10, to: 100 }),
  ]);
  expect([source, [...byKeyword]]).toEqual([
    'moz',
    [
      ['a', 10],
      ['b', 20],
    ],
  ]);
  expect(demandOf([])).toEqual({ source: null, byKeyword: new Map() });
});

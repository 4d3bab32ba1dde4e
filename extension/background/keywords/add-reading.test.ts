import { expect, it } from 'vitest';

import { organicOf } from '#shared/testing/serp-items.ts';
import type { Target } from '#shared/keywords/target.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';
import { noSettings, type KeywordRecord } from '#extension/platform/storage/keyword-records.ts';

import { addReading } from './add-reading.ts';

const tracked: KeywordRecord = {
  domain: 'tea.example',
  keyword: 'Green tea',
  normalized: 'green tea',
  engine: 'duckduckgo',
  device: 'desktop',
  country: '',
  language: '',
  ...noSettings,
  since: '2026-11-01T10:00:00.000Z',
  points: [],
  unsent: {},
};
const tea: Target = { domain: 'tea.example', match: { kind: 'domain' } };
const page = (...domains: readonly string[]) =>
  serpSnapshotWith({ items: domains.map((domain, at) => organicOf(`https://${domain}/`, at + 1)) });

it('adds a point for each day, oldest first whatever comes first', () => {
  const later = addReading(tracked, page('a.example', 'tea.example'), '2026-11-20T10:00:00.000Z', tea);
  const both = addReading(later, page('tea.example'), '2026-11-19T10:00:00.000Z', tea);
  expect(both.points.map(({ day, position }) => [day, position])).toEqual([
    ['2026-11-19', 1],
    ['2026-11-20', 2],
  ]);
});

it('keeps every check of a day', () => {
  const first = addReading(tracked, page('tea.example'), '2026-11-20T10:00:00.000Z', tea);
  const second = addReading(first, page('a.example'), '2026-11-20T11:00:00.000Z', tea);
  expect(second.points).toMatchObject([
    { position: 1, checkedAt: '2026-11-20T10:00:00.000Z' },
    { status: 'not-found', position: null, depth: 1 },
  ]);
});

it('is the same after the same visit was read again', () => {
  const once = addReading(tracked, page('a.example', 'tea.example'), '2026-11-20T10:00:00.000Z', tea);
  expect(addReading(once, page('a.example', 'tea.example'), '2026-11-20T10:00:00.000Z', tea)).toBe(once);
});

it('packs days of more than a month ago to best, first and last', () => {
  const seen = [
    ['a.example', '2026-10-01T10:00:00.000Z'],
    ['tea.example', '2026-10-01T11:00:00.000Z'],
    ['a.example', '2026-11-20T10:00:00.000Z'],
    ['a.example', '2026-11-20T11:00:00.000Z'],
  ] as const;
  const { points } = seen.reduce((each, [first, at]) => addReading(each, page(first, 'tea.example'), at, tea), tracked);
  expect(points.map(({ day, packed, position }) => [day, position, packed])).toEqual([
    ['2026-10-01', 1, { count: 2, best: 1, first: 2 }],
    ['2026-11-20', 2, undefined],
    ['2026-11-20', 2, undefined],
  ]);
});

it('packs the earlier checks of a day with very many', () => {
  const times = Array.from({ length: 100 }, (_, at) => new Date(Date.UTC(2026, 10, 20, 10, at)).toISOString());
  const busy = times.reduce((each, at) => addReading(each, page('tea.example'), at, tea), tracked);
  expect(busy.points.length).toBeLessThanOrEqual(48);
  expect(busy.points.reduce((sum, { packed }) => sum + (packed?.count ?? 1), 0)).toBe(100);
});

it.each([
  ['another engine', serpSnapshotWith({ engine: 'bing' })],
  ['another device', serpSnapshotWith({ device: 'mobile' })],
  ['a captcha', { ...serpSnapshotWith(), state: 'captcha' as const, items: [] }],
])('leaves it as it is after a page of %s', (_name, snapshot) => {
  expect(addReading(tracked, snapshot, '2026-11-20T10:00:00.000Z', tea)).toBe(tracked);
});

it.each([
  ['of its country', { country: 'de' }, 'https://duckduckgo.com/?q=green+tea&kl=de-de', 1],
  ['of another country', { country: 'fr' }, 'https://duckduckgo.com/?q=green+tea&kl=de-de', 0],
  ['that tells no country', { country: 'de' }, 'https://duckduckgo.com/?q=green+tea', 0],
  ['of its language', { language: 'en' }, 'https://duckduckgo.com/?q=green+tea', 1],
  ['of another language', { language: 'de' }, 'https://duckduckgo.com/?q=green+tea', 0],
])('with a place of its own takes a search %s only so', (_name, place, url, points) => {
  const snapshot = { ...page('tea.example'), url };
  expect(addReading({ ...tracked, ...place }, snapshot, '2026-11-20T10:00:00.000Z', tea).points).toHaveLength(points);
});

it('keeps where competitors stand', () => {
  const target = { ...tea, competitors: ['a.example'] };
  const { points } = addReading(tracked, page('a.example', 'tea.example'), '2026-11-20T10:00:00.000Z', target);
  expect(points).toMatchObject([{ position: 2, competitors: { 'a.example': 1 } }]);
});

it('keeps two years of days', () => {
  const points = Array.from({ length: 731 }, (_, index) => new Date(Date.UTC(2024, 10, 1 + index)).toISOString());
  const full = points.reduce((each, at) => addReading(each, page('tea.example'), at, tea), tracked);
  expect(full.points).toHaveLength(730);
  expect(full.points[0]?.day).toBe('2024-11-02');
});

it('keeps every check of today beside one of a clock that was a year ahead, each visit once', () => {
  const ahead = addReading(tracked, page('tea.example'), '2027-11-20T10:00:00.000Z', tea);
  const today = ['2026-11-20T10:00:00.000Z', '2026-11-20T11:00:00.000Z', '2026-11-20T11:00:00.000Z'];
  const all = today.reduce((each, at) => addReading(each, page('a.example', 'tea.example'), at, tea), ahead);
  expect(all.points.map(({ checkedAt, packed }) => [checkedAt, packed])).toEqual([
    ['2026-11-20T10:00:00.000Z', undefined],
    ['2026-11-20T11:00:00.000Z', undefined],
    ['2027-11-20T10:00:00.000Z', undefined],
  ]);
});

import { expect, it } from 'vitest';

import { noSettings } from '#extension/platform/storage/keyword-records.ts';
import type { RowHistory } from '#extension/session/load-histories.ts';

import { historiesAsCsv, historiesAsJson } from './export-histories.ts';

const history = (keyword: string, points: RowHistory['points']): RowHistory => ({
  points,
  row: {
    ...noSettings,
    key: keyword,
    domain: 'tea.example',
    keyword,
    engine: 'google',
    device: 'desktop',
    country: 'de',
    language: '',
    tags: ['a', 'b'],
    volume: 90,
    rank: null,
    changes: { last: null, sevenDays: null, thirtyDays: null },
    best: null,
    recent: [],
    remoteId: null,
  },
});
const point: RowHistory['points'][number] = {
  day: '2026-11-20',
  source: 'observation',
  status: 'ok',
  position: 4,
  absolute: 6,
  depth: 10,
  url: 'https://tea.example/',
  features: ['images', 'local_pack'],
  owned: ['images'],
  competitors: { 'a.example': 2, 'b.example': null },
  checkedAt: '2026-11-20T10:00:00.000Z',
};

it('as CSV has a line for each check, and one for a keyword without any', () => {
  const [, first, second] = historiesAsCsv([history('tea', [point]), history('cup', [])]).split('\r\n');
  expect(first).toBe(
    'tea.example,tea,google,de,,desktop,a|b,,false,false,,90,2026-11-20,observation,ok,4,6,10,https://tea.example/,images|local_pack,images,a.example=2|b.example=not found,2026-11-20T10:00:00.000Z,1,,',
  );
  expect(second).toBe('tea.example,cup,google,de,,desktop,a|b,,false,false,,90');
});

it('as CSV says of a packed day how many checks there were, the best and the first', () => {
  const packed = { ...point, packed: { count: 3, best: 2, first: null } };
  expect(historiesAsCsv([history('tea', [packed])])).toContain('2026-11-20T10:00:00.000Z,3,2,\r\n');
});

it('as JSON has every check of every keyword', () => {
  expect(JSON.parse(historiesAsJson([history('tea', [point])]))).toMatchObject({
    keywords: [{ keyword: 'tea', tags: ['a', 'b'], volume: 90, history: [point] }],
  });
});

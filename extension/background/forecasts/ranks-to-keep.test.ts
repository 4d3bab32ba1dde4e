import { expect, test } from 'vitest';

import type { StoredRankForecast } from '#shared/forecast/record/stored-rank-forecast.ts';
import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import { noSettings, type KeywordRecord } from '#extension/platform/storage/keyword-records.ts';

import { ranksToKeep } from './ranks-to-keep.ts';

const tracked = (keyword: string, changes: Partial<KeywordRecord> = {}): KeywordRecord => ({
  domain: 'a.example',
  keyword,
  normalized: keyword,
  engine: 'google',
  device: 'desktop',
  country: '',
  language: '',
  ...noSettings,
  since: '2026-01-01T00:00:00.000Z',
  points: [
    {
      day: '2026-02-01',
      source: 'observation',
      status: 'ok',
      position: 4,
      absolute: 4,
      depth: 10,
      url: null,
      features: [],
      owned: [],
      checkedAt: '2026-02-01T10:00:00.000Z',
    },
  ],
  unsent: {},
  ...changes,
});
const forecastOf = (record: KeywordRecord, origin: string): StoredRankForecast => ({
  id: origin,
  series: keywordId(record),
  site: record.domain,
  keyword: record.keyword,
  source: 'observation',
  engine: '',
  origin,
  known: 20,
  madeAt: '',
  unchanged: 4,
  outlooks: [],
});

test('keywords are forecast favourites first, then those that wait longest, and each once a week', () => {
  const [waiting, fresh, old, favourite] = [
    tracked('waiting'),
    tracked('fresh'),
    tracked('old'),
    tracked('favourite', { isFavourite: true }),
  ];
  const others = [
    tracked('archived', { isArchived: true }),
    tracked('unchecked', { points: [] }),
    tracked('of no site', { domain: '' }),
  ];
  const kept = [forecastOf(fresh, '2026-02-03'), forecastOf(old, '2026-01-02'), forecastOf(favourite, '2026-01-20')];
  const due = ranksToKeep([waiting, fresh, old, favourite, ...others], kept, '2026-02-01');
  expect(due.map(({ keyword }) => keyword)).toEqual(['favourite', 'waiting', 'old']);
  expect(due[0]).toMatchObject({ site: 'a.example', source: 'observation', days: [{ position: 4 }] });
});

test('fifty at once', () => {
  const many = Array.from({ length: 60 }, (_, at) => tracked(`keyword ${at}`));
  expect(ranksToKeep(many, [], '2026-02-01')).toHaveLength(50);
});

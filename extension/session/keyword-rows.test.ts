import { describe, expect, it } from 'vitest';

import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { SiteCopy, SiteKeyword } from '#extension/platform/database.ts';

import { figuresOf, keywordRowsOf } from './keyword-rows.ts';

const at = (day: string, position: number | null): RankPoint => ({
  day,
  source: 'observation',
  status: position === null ? 'not-found' : 'ok',
  position,
  absolute: position,
  depth: 10,
  url: position === null ? null : 'https://tea.example/',
  features: [],
  owned: [],
  checkedAt: `${day}T10:00:00.000Z`,
});

function local(keyword: string, points: readonly RankPoint[] = [], isRemoved = false): SiteKeyword {
  const wanted = { domain: 'tea.example', keyword, engine: 'google', device: 'desktop' } as const;
  return {
    ...wanted,
    key: `tea.example\ngoogle\ndesktop\n${keyword}`,
    since: '2026-11-01T10:00:00.000Z',
    points,
    isRemoved,
  };
}

function copyWith(
  ...keywords: readonly { readonly keyword: string; readonly rank: RankPoint | null; readonly country?: string }[]
): SiteCopy {
  const unknown = { withVolume: 0, estimatedVisits: null, voice: null };
  const figures = { tracked: 0, known: 0, visibility: null, averagePosition: null, ctrModel: 'm', ...unknown };
  const distribution = { top3: 0, top10: 0, top20: 0, top50: 0, beyond50: 0, notFound: 0, unknown: 0 };
  const ctrModel = { id: 'm', name: 'M', source: 'https://m.example/' };
  return {
    domain: 'tea.example',
    projectId: 'p',
    keywords: keywords.map(({ country = '', keyword, rank }, index) => ({
      id: `r${index}`,
      projectId: 'p',
      keyword,
      engine: 'google',
      country,
      language: '',
      device: 'desktop',
      tags: ['shop'],
      note: '',
      isFavourite: false,
      targetUrl: null,
      volume: null,
      isArchived: false,
      createdAt: '2026-11-01T10:00:00.000Z',
      updatedAt: '2026-11-01T10:00:00.000Z',
      rank,
      changes: { last: null, sevenDays: null, thirtyDays: null },
      best: null,
      recent: rank ? [rank] : [],
    })),
    dashboard: { projectId: 'p', dataVersion: 1, now: { ...figures, distribution }, ctrModel, days: [] },
    budget: { provider: null, price: null, month: '2026-11', capMicros: 0, reservedMicros: 0, spentMicros: 0 },
    fetchedAt: '2026-11-20T10:00:00.000Z',
  };
}

describe('rows', () => {
  it('are made from this browser alone where there is no backend', () => {
    const [row] = keywordRowsOf('tea.example', [local('tea', [at('2026-11-01', 5), at('2026-11-20', 3)])], undefined);
    expect(row).toMatchObject({
      keyword: 'tea',
      rank: { position: 3 },
      changes: { last: 2, sevenDays: 2 },
      best: { position: 3, day: '2026-11-20' },
      remoteId: null,
    });
  });

  it('join what both know, with the newer check', () => {
    const followed = [local('tea', [at('2026-11-20', 3)]), local('cup', [at('2026-11-01', 9)])];
    const copy = copyWith({ keyword: 'Tea', rank: at('2026-11-19', 8) }, { keyword: 'cup', rank: at('2026-11-19', 7) });
    const rows = keywordRowsOf('tea.example', followed, copy);
    expect(rows.map(({ keyword, rank, remoteId, tags }) => [keyword, rank?.position, remoteId, tags])).toEqual([
      ['cup', 7, 'r1', ['shop']],
      ['Tea', 3, 'r0', ['shop']],
    ]);
  });

  it('keep countries of one keyword apart', () => {
    const copy = copyWith({ keyword: 'tea', rank: null, country: 'de' }, { keyword: 'tea', rank: null, country: 'fr' });
    expect(keywordRowsOf('tea.example', [], copy)).toHaveLength(2);
  });

  it('leave out what was given up, before the backend knows', () => {
    expect(keywordRowsOf('tea.example', [local('tea', [], true)], copyWith({ keyword: 'tea', rank: null }))).toEqual(
      [],
    );
  });

  it('of other sites stay out', () => {
    expect(keywordRowsOf('other.example', [local('tea')], undefined)).toEqual([]);
  });
});

it('figures take a check of more than thirty days ago for no knowledge', () => {
  const rows = keywordRowsOf('tea.example', [local('tea', [at('2026-11-01', 1)])], undefined);
  expect(figuresOf(rows, Date.parse('2026-11-20T10:00:00.000Z'))).toMatchObject({ known: 1, visibility: 100 });
  expect(figuresOf(rows, Date.parse('2026-12-20T10:00:00.000Z'))).toMatchObject({ known: 0, visibility: null });
});

import { describe, expect, it } from 'vitest';

import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { type KeywordCopy, noSettings, type KeywordRecord } from '#extension/platform/storage/keyword-records.ts';

import { keywordRowsOf } from './keyword-rows.ts';
import { figuresOf } from '#extension/session/figures-of.ts';
import type { StoredSite } from '#extension/session/use-keywords.ts';

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

const wanted = { domain: 'tea.example', engine: 'google', device: 'desktop', country: '', language: '' } as const;

function local(
  keyword: string,
  points: readonly RankPoint[] = [],
  unsent: KeywordRecord['unsent'] = {},
): KeywordRecord {
  return {
    ...wanted,
    ...noSettings,
    ...unsent,
    keyword,
    normalized: keyword,
    since: '2026-11-01T10:00:00.000Z',
    points,
    unsent,
  };
}

function remote(keyword: string, rank: RankPoint | null, changes: Partial<KeywordCopy> = {}): KeywordCopy {
  return {
    ...wanted,
    ...noSettings,
    tags: ['shop'],
    id: `id of ${keyword}`,
    projectId: 'p',
    keyword,
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: '2026-11-01T10:00:00.000Z',
    rank,
    changes: { last: null, sevenDays: null, thirtyDays: null },
    best: null,
    recent: rank ? [rank] : [],
    ...changes,
  };
}

function site(stored: Partial<StoredSite>): StoredSite {
  const profile = {
    domain: 'tea.example',
    match: { kind: 'domain' },
    competitors: [],
    isUnsent: false,
    annotations: [],
    listed: 'here',
  } as const;
  return { domain: 'tea.example', profile, local: [], removed: [], copy: undefined, remote: [], ...stored };
}

describe('rows', () => {
  it('are made from this browser alone where there is no backend', () => {
    const [row] = keywordRowsOf(site({ local: [local('tea', [at('2026-11-01', 5), at('2026-11-20', 3)])] }));
    expect(row).toMatchObject({
      keyword: 'tea',
      rank: { position: 3 },
      changes: { last: 2, sevenDays: 2 },
      best: { position: 3, day: '2026-11-20' },
      remoteId: null,
    });
  });

  it('join what both know, with the newer check', () => {
    const rows = keywordRowsOf(
      site({
        local: [local('tea', [at('2026-11-20', 3)]), local('cup', [at('2026-11-01', 9)])],
        remote: [remote('Tea', at('2026-11-19', 8)), remote('cup', at('2026-11-19', 7))],
      }),
    );
    expect(rows.map(({ keyword, rank, remoteId, tags }) => [keyword, rank?.position, remoteId, tags])).toEqual([
      ['Tea', 3, 'id of Tea', ['shop']],
      ['cup', 7, 'id of cup', ['shop']],
    ]);
  });

  it('show what was noted here before the backend knows', () => {
    const noted = local('tea', [], { isFavourite: true, tags: [] });
    expect(keywordRowsOf(site({ local: [noted], remote: [remote('tea', null, { note: 'x' })] }))).toMatchObject([
      { isFavourite: true, tags: [], note: 'x' },
    ]);
  });

  it('keep countries of one keyword apart', () => {
    const copies = [remote('tea', null, { country: 'de' }), remote('tea', null, { country: 'fr', id: 'b' })];
    expect(keywordRowsOf(site({ remote: copies, local: [local('tea')] }))).toHaveLength(3);
  });

  it('leave out what was untracked, before the backend knows', () => {
    const removed = [local('tea')];
    expect(keywordRowsOf(site({ removed, remote: [remote('tea', null)] }))).toEqual([]);
  });
});

describe('figures', () => {
  const day = (iso: string) => ({
    sites: [],
    names: new Map(),
    unknown: undefined,
    waiting: [],
    readAtMs: Date.parse(iso),
  });
  const points = [{ ...at('2026-11-01', 1), competitors: { 'a.example': 1, 'b.example': null } }];

  it('take a check of more than thirty days ago for no knowledge, and leave out what is archived', () => {
    const shown = [site({ local: [local('tea', points), local('cup', points, { isArchived: true })] })];
    const rows = shown.flatMap((each) => keywordRowsOf(each));
    expect(figuresOf(rows, { ...day('2026-11-20T10:00:00.000Z'), shown })).toMatchObject({
      tracked: 1,
      known: 1,
      visibility: 100,
      voice: null,
    });
    expect(figuresOf(rows, { ...day('2026-12-20T10:00:00.000Z'), shown })).toMatchObject({
      known: 0,
      visibility: null,
    });
  });

  it('compare with the competitors of the site', () => {
    const stored = site({ local: [local('tea', points)] });
    const shown = [{ ...stored, profile: { ...stored.profile, competitors: ['a.example'] } }];
    const rows = shown.flatMap((each) => keywordRowsOf(each));
    expect(figuresOf(rows, { ...day('2026-11-20T10:00:00.000Z'), shown }).voice).toEqual({
      compared: 1,
      weightedBy: 'keywords',
      own: 50,
      competitors: { 'a.example': 50 },
    });
  });
});

import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';

import { addKeywords, readKeywordHistory } from '#shared/api/endpoints/keywords.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { readSession } from '#shared/api/endpoints/session.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';

import { rankPoints } from '../db/tables/rank-points.ts';
import { upsertRankPoint } from '../repositories/rank-points.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { packHistory } from './pack-history.ts';

const nowMs = Date.parse('2026-11-20T12:00:00.000Z');
const api = createTestApi({ clock: () => nowMs });

async function startHistory() {
  const caller = { token: await api.startWorkspace() };
  const body = { name: 'Tea', domain: 'tea.example' };
  const project = requireValue(await api.call(createProject, { body }, caller));
  const params = { projectId: project.id };
  const { added } = requireValue(
    await api.call(addKeywords, { params, body: { keywords: ['tea'], engine: 'google' } }, caller),
  );
  const keywordId = added[0]?.id ?? '';
  const { workspace } = requireValue(await api.call(readSession, {}, caller));
  return {
    add: (point: RankPoint) =>
      upsertRankPoint(workspace.id, api.backend.store.db, {
        ...point,
        competitors: point.competitors ?? null,
        keywordId,
        checkedAt: new Date(point.checkedAt),
      }),
    history: async (query: { from?: string; to?: string } = {}) =>
      requireValue(await api.call(readKeywordHistory, { params: { keywordId }, query }, caller)).points,
    countRows: () => api.backend.store.db.$count(rankPoints, eq(rankPoints.keywordId, keywordId)),
  };
}

function point(day: string, changes: Partial<RankPoint> = {}): RankPoint {
  return {
    day,
    source: 'observation',
    status: 'ok',
    position: 4,
    absolute: 6,
    depth: 10,
    url: 'https://tea.example/green',
    features: ['images', 'people_also_ask'],
    owned: ['images'],
    checkedAt: `${day}T09:41:00.000Z`,
    ...changes,
  };
}

const absent = { status: 'not-found', position: null, absolute: null, url: null, owned: [] } as const;

describe('packing', () => {
  it('changes nothing of what history tells, to the minute', async () => {
    const keyword = await startHistory();
    const points = [
      point('2026-02-28'),
      point('2026-08-01', { position: 700, absolute: 712 }),
      point('2026-08-02', { ...absent, depth: 30, owned: [] }),
      point('2026-08-02', { source: 'dataforseo', competitors: { 'a.example': 3, 'b.example': null } }),
      point('2026-08-20', { competitors: { 'a.example': 12 } }),
      point('2026-08-21', { competitors: { 'a.example': null, 'b.example': 100 } }),
      point('2026-08-30', { ...absent, status: 'failed', depth: 0, features: [], owned: [] }),
      point('2026-08-31', { url: null, competitors: { 'b.example': 7 } }),
      point('2026-11-19', { position: 1 }),
    ];
    for (const each of points) await keyword.add(each);
    const before = await keyword.history();
    await packHistory(api.backend.store, () => nowMs);
    expect(await keyword.countRows()).toBe(1);
    expect(await keyword.history()).toEqual(before);
    expect((await keyword.history({ from: '2026-08-02', to: '2026-08-30' })).map(({ day }) => day)).toEqual([
      '2026-08-02',
      '2026-08-02',
      '2026-08-20',
      '2026-08-21',
      '2026-08-30',
    ]);
  });

  it('keeps of a day with several checks the last, with the best, the first and how many there were', async () => {
    const keyword = await startHistory();
    for (const [hour, position] of [3, 5, 2, 7].entries())
      await keyword.add(point('2026-08-02', { position, checkedAt: `2026-08-02T1${hour}:00:00.000Z` }));
    await keyword.add(
      point('2026-08-02', { ...absent, owned: [], status: 'failed', depth: 0, checkedAt: '2026-08-02T20:00:00.000Z' }),
    );
    await keyword.add(point('2026-08-03', { ...absent, owned: [], checkedAt: '2026-08-03T10:00:00.000Z' }));
    await keyword.add(point('2026-08-03', { ...absent, owned: [], checkedAt: '2026-08-03T11:00:00.000Z' }));
    await keyword.add(point('2026-08-04'));
    await packHistory(api.backend.store, () => nowMs);
    expect(await keyword.countRows()).toBe(0);
    const history = await keyword.history();
    expect(history.map(({ checkedAt, packed, position }) => [checkedAt.slice(5, 16), position, packed])).toEqual([
      ['08-02T13:00', 7, { count: 4, best: 2, first: 3 }],
      ['08-03T11:00', null, { count: 2, best: null, first: null }],
      ['08-04T09:41', 4, undefined],
    ]);
    await keyword.add(point('2026-08-02', { position: 9, checkedAt: '2026-08-02T15:00:00.000Z' }));
    expect((await keyword.history()).map(({ position }) => position)).toEqual([7, 9, null, 4]);
  });

  it('again has no effect, and the only check of a packed day is replaced where it comes once more', async () => {
    const keyword = await startHistory();
    await keyword.add(point('2026-08-01'));
    await packHistory(api.backend.store, () => nowMs);
    await keyword.add(point('2026-08-01', { position: 2 }));
    await keyword.add(point('2026-08-02', { position: 3 }));
    await packHistory(api.backend.store, () => nowMs);
    expect((await keyword.history()).map(({ position }) => position)).toEqual([2, 3]);
  });

  it('drops months beyond two years', async () => {
    const keyword = await startHistory();
    await keyword.add(point('2024-10-31'));
    await keyword.add(point('2024-11-01'));
    await packHistory(api.backend.store, () => nowMs);
    expect((await keyword.history()).map(({ day }) => day)).toEqual(['2024-11-01']);
  });
});

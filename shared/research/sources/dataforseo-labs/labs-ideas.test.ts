import { describe, expect, test } from 'vitest';

import { fakeDataForSeoLabs } from '#shared/testing/keyword-sources/fake-dataforseo.ts';
import { commonCases, jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import type { SourceFetch } from '../keyword-source.ts';
import type { SourceIdeas } from '../source-ideas.ts';
import { askLabsIdeas, labsIdeasMicros, type LabsWay, labsWays, siteWays } from './labs-ideas.ts';

const nowMs = Date.UTC(2026, 10, 30, 10);
const place = { country: 'us', language: 'en', device: null } as const;
const { settings } = fakeDataForSeoLabs;

function ask(
  way: LabsWay,
  fetch: SourceFetch,
  where: { country: string | null; language: string | null } = place,
): Promise<SourceIdeas> {
  const seed = siteWays.has(way) ? 'tea.example' : 'green tea';
  const wish = { way, seed, other: way === 'shared' ? 'own.example' : null, place: { ...where, device: null } };
  return askLabsIdeas(wish, settings, { fetch, clock: () => nowMs });
}

const data = (keyword: string, volume: number | null, difficulty: number | null) => ({
  se_type: 'google',
  keyword,
  keyword_info: {
    search_volume: volume,
    cpc: 1.2,
    competition: 0.4,
    monthly_searches: [
      { year: 2026, month: 10, search_volume: 900 },
      { year: 2026, month: 9, search_volume: null },
    ],
  },
  keyword_properties: { keyword_difficulty: difficulty },
});

describe.each(labsWays)('%s', (way) => {
  const rows = [data('Green tea', 74_000, 63), data('green tea', 74_000, 63), data('oolong', null, null)];
  const items = way === 'suggestions' || way === 'ideas' ? rows : rows.map((each) => ({ keyword_data: each }));
  const bodies: unknown[] = [];
  const good: SourceFetch = async (url, { body }) => {
    bodies.push([new URL(url).pathname, typeof body === 'string' ? JSON.parse(body) : null]);
    const task = { status_code: 20_000, status_message: 'Ok.', cost: 0.0103, result: [{ total_count: 912, items }] };
    return jsonAnswer({ status_code: 20_000, status_message: 'Ok.', tasks: [task] });
  };

  test('brings each keyword once, with numbers, their place and what it cost', async () => {
    const { metrics, ...ideas } = await ask(way, good);
    expect(ideas).toEqual({ keywords: ['green tea', 'oolong'], total: 912, failure: null, cost: 10_300 });
    expect(metrics.map(({ keyword, metric, value }) => [keyword, metric, value])).toEqual([
      ['green tea', 'volume', { kind: 'exact', value: 74_000 }],
      ['green tea', 'cpc', { kind: 'exact', value: 1.2 }],
      ['green tea', 'competition', { kind: 'exact', value: 0.4 }],
      ['green tea', 'difficulty', { kind: 'exact', value: 63 }],
      ['oolong', 'volume', { kind: 'no-data' }],
      ['oolong', 'cpc', { kind: 'exact', value: 1.2 }],
      ['oolong', 'competition', { kind: 'exact', value: 0.4 }],
      ['oolong', 'difficulty', { kind: 'no-data' }],
    ]);
    expect(metrics[0]).toMatchObject({ source: 'dataforseo-labs', place, months: [{ month: '2026-10', value: 900 }] });
    expect(bodies.at(-1)).toMatchObject([
      expect.stringMatching(/^\/v3\/dataforseo_labs\/google\/\w+\/live$/),
      [{ location_code: 2840, language_code: 'en', limit: 300 }],
    ]);
    expect(ideas.cost).toBeLessThanOrEqual(labsIdeasMicros);
  });

  test.each([...commonCases, ...fakeDataForSeoLabs.cases])('$name', async ({ cost = 0, failure, respond }) => {
    const ideas = await ask(way, respond);
    expect(ideas).toMatchObject({ keywords: [], metrics: [], failure: { kind: failure }, cost });
  });

  test('asks nothing without a country that there is, or without a language', async () => {
    const never: SourceFetch = () => Promise.reject(new Error('asked'));
    for (const where of [
      { country: null, language: 'en' },
      { country: 'zz', language: 'en' },
      { country: 'us', language: null },
    ]) {
      expect(await ask(way, never, where)).toMatchObject({ failure: { kind: 'refused' }, cost: 0 });
    }
  });
});

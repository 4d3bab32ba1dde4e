import { describe, expect, it } from 'vitest';

import { setCheckBudget } from '#shared/api/endpoints/checks.ts';
import {
  type ScheduledChecks,
  readScheduledChecks,
  setScheduledChecks,
} from '#shared/api/endpoints/scheduled-checks.ts';
import { addKeywords, deleteKeyword } from '#shared/api/endpoints/keywords.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import type { Cadence } from '#shared/keywords/cadence.ts';

import { createDataForSeo } from '../providers/serp/dataforseo/create-dataforseo.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';

const provider = createDataForSeo({ login: '', password: '', fetch: () => Promise.reject(new Error('not asked')) });
const nowMs = Date.parse('2026-11-20T12:00:00.000Z');

async function start(options: { readonly hasProvider?: boolean } = {}) {
  const api = createTestApi({ clock: () => nowMs, ...(options.hasProvider === false ? {} : { provider }) });
  const caller = { token: await api.startWorkspace() };
  const { id: projectId } = requireValue(
    await api.call(createProject, { body: { name: 'Tea', domain: 'tea.example' } }, caller),
  );
  const params = { projectId };
  const add = async (
    keywords: string[],
    place: { engine?: 'google' | 'bing'; country?: string; language?: string } = {},
  ) =>
    requireValue(await api.call(addKeywords, { params, body: { engine: 'google', keywords, ...place } }, caller)).added;
  return {
    api,
    caller,
    add,
    read: async (query: { fullDepth?: number; country?: string; language?: string } = {}) =>
      requireValue(await api.call(readScheduledChecks, { params, query }, caller)),
    set: (
      cadence: Cadence,
      changes: { maxMonthlyMicros?: number; fullDepth?: number; country?: string; language?: string } = {},
    ) =>
      api.call(setScheduledChecks, { params, body: { cadence, maxMonthlyMicros: 1_000_000_000, ...changes } }, caller),
  };
}

const priceOf = ({ estimates }: ScheduledChecks, cadence: Cadence) =>
  estimates?.find((each) => each.cadence === cadence)?.monthlyMicros;
const german = { country: 'de', language: 'de' };

describe('scheduled checks', () => {
  it('are off, and tell what each cadence would cost before', async () => {
    const { add, read } = await start();
    await add(['green tea', 'black tea'], german);
    await add(['white tea'], { engine: 'bing' });
    const checks = await read({ fullDepth: 10 });
    expect(checks).toMatchObject({
      cadence: 'off',
      isOffered: true,
      keywords: { searchable: 2, others: 1 },
      nextRunAt: null,
      runs: [],
    });
    expect(priceOf(checks, 'off')).toBe(0);
    expect(priceOf(checks, 'daily')).toBe(Math.ceil(2 * 30.4 * 600));
    expect(priceOf(checks, 'weekly')).toBe(Math.ceil((2 * 30.4 * 600) / 7));
  });

  it('take keywords from anywhere where the user says a place', async () => {
    const { add, read } = await start();
    await add(['green tea']);
    expect((await read()).keywords).toEqual({ searchable: 0, others: 1 });
    expect((await read(german)).keywords).toEqual({ searchable: 1, others: 0 });
  });

  it('once on schedule every keyword of the project, later ones too, within a day', async () => {
    const { add, read, set } = await start();
    expect(requireValue(await set('daily', german)).nextRunAt).toBeNull();
    await add(['green tea']);
    const next = Date.parse((await read()).nextRunAt ?? '');
    expect(next).toBeGreaterThan(nowMs);
    expect(next).toBeLessThanOrEqual(nowMs + 86_400_000);
    expect(requireValue(await set('off')).nextRunAt).toBeNull();
    expect(await read()).toMatchObject({ cadence: 'off', country: 'de', language: 'de' });
  });

  it('are not switched on for more than was agreed to', async () => {
    const { add, read, set } = await start();
    await add(['green tea'], german);
    const price = priceOf(await read(), 'daily') ?? 0;
    expect(await set('daily', { maxMonthlyMicros: price - 1 })).toMatchObject({ failure: { code: 'quota_exceeded' } });
    expect(await read()).toMatchObject({ cadence: 'off', nextRunAt: null });
    expect(requireValue(await set('daily', { maxMonthlyMicros: price })).cadence).toBe('daily');
  });

  it('end with the keyword', async () => {
    const { add, api, caller, read, set } = await start();
    requireValue(await set('daily', german));
    const [keyword] = await add(['green tea']);
    requireValue(await api.call(deleteKeyword, { params: { keywordId: keyword?.id ?? '' } }, caller));
    expect((await read()).nextRunAt).toBeNull();
  });

  it('name the sum of the month, beyond which nothing is bought', async () => {
    const { api, caller, read } = await start();
    requireValue(await api.call(setCheckBudget, { body: { capMicros: 5_000 } }, caller));
    expect((await read()).capMicros).toBe(5_000);
  });

  it('are not offered where nobody sells them', async () => {
    const { add, read, set } = await start({ hasProvider: false });
    await add(['green tea'], german);
    expect(await read()).toMatchObject({ isOffered: false, estimates: null, keywords: { searchable: 0, others: 1 } });
    expect(await set('daily')).toMatchObject({ failure: { code: 'unavailable' } });
    expect(requireValue(await set('off')).cadence).toBe('off');
  });
});

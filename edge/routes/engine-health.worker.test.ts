import { describe, expect, it } from 'vitest';

import { readEngineHealth, storeEngineHealth } from '#shared/api/endpoints/engine-health.ts';

import { deleteExpired } from '../crons/delete-expired.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const clock = { nowMs: Date.parse('2026-11-21T12:00:00.000Z') };
const api = createTestApi({ clock: () => clock.nowMs });
const report = {
  engine: 'bing',
  rulesVersion: '2026-11-21.1',
  state: 'ok',
  method: 'rules',
  results: 9,
  links: 10,
  seenOn: '2026-11-20',
} as const;

describe('engine health', () => {
  it('is summed up by engine, description, state and way of reading, for its own workspace', async () => {
    const [token, stranger] = [await api.startWorkspace(), await api.startWorkspace()];
    for (const body of [report, { ...report, results: 7 }, { ...report, method: 'fallback' as const }]) {
      expect(await api.call(storeEngineHealth, { body }, { token })).toMatchObject({ ok: true });
    }
    const { items } = requireValue(await api.call(readEngineHealth, {}, { token }));
    const { seenOn: _seenOn, ...readBy } = report;
    expect(items).toEqual([
      { ...readBy, method: 'fallback', pages: 1 },
      { ...readBy, pages: 2, results: 16, links: 20 },
    ]);
    expect(requireValue(await api.call(readEngineHealth, {}, { token: stranger })).items).toEqual([]);
  });

  it('is counted for the operator, once however often it is sent', async () => {
    const token = await api.startWorkspace();
    const body = { ...report, engine: 'mojeek' } as const;
    const options = { token, idempotencyKey: 'health-of-one-page' };
    for (let turn = 0; turn < 3; turn += 1) requireValue(await api.call(storeEngineHealth, { body }, options));
    const metrics = await (await api.request('/metrics')).text();
    const series = 'engine="mojeek",version="2026-11-21.1"';
    expect(metrics).toContain(`sightline_engine_pages_total{${series},state="ok",method="rules"} 1\n`);
    expect(metrics).toContain(`sightline_engine_results_total{${series}} 9\n`);
    expect(metrics).toContain(`sightline_engine_links_total{${series}} 10\n`);
    expect(requireValue(await api.call(readEngineHealth, {}, { token })).items).toMatchObject([{ pages: 1 }]);
  });

  it.each([
    ['a query', { ...report, query: 'tea' }],
    ['an address', { ...report, url: 'https://www.bing.com/search?q=tea' }],
    ['a version that carries text', { ...report, rulesVersion: 'tea' }],
    ['a time of day', { ...report, seenOn: '2026-11-20T10:00:00.000Z' }],
    ['an engine that is none', { ...report, engine: 'tea' }],
    ['less than nothing', { ...report, results: -1 }],
  ])('with %s is refused', async (_name, body) => {
    const token = await api.startWorkspace();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await api.request('/v1/engine-health', { method: 'POST', headers, body: JSON.stringify(body) });
    expect(answer.status).toBe(400);
  });

  it('is forgotten after 90 days, and not summed up after 30', async () => {
    const token = await api.startWorkspace();
    requireValue(await api.call(storeEngineHealth, { body: { ...report, seenOn: '2999-01-01' } }, { token }));
    const count = async () => requireValue(await api.call(readEngineHealth, {}, { token })).items.length;
    expect(await count()).toBe(1);
    const startMs = clock.nowMs;
    clock.nowMs = startMs + 31 * dayMs;
    expect(await count()).toBe(0);
    await deleteExpired(api.backend.store, () => startMs + 91 * dayMs);
    clock.nowMs = startMs;
    expect(await count()).toBe(0);
  });
});

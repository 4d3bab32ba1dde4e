import { describe, expect, it } from 'vitest';

import {
  deleteObservation,
  listObservations,
  readObservation,
  storedObservation,
  storeObservation,
} from '#shared/api/endpoints/observations.ts';

import { createProject } from '#shared/api/endpoints/projects.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

const api = createTestApi();
const token = await api.startWorkspace();
const observedAt = '2026-11-20T10:00:00.000Z';

describe('observations', () => {
  it('can be stored, read and deleted', async () => {
    const body = { snapshot: serpSnapshotWith({ query: 'oolong tea' }), observedAt };
    const stored = requireValue(await api.call(storeObservation, { body }, { token }));
    expect(stored).toMatchObject({ engine: 'duckduckgo', query: 'oolong tea', observedAt, page: 1 });
    const params = { observationId: stored.id };
    expect(requireValue(await api.call(readObservation, { params }, { token }))).toEqual({
      ...stored,
      snapshot: body.snapshot,
      positions: [],
    });
    expect(await api.call(deleteObservation, { params }, { token })).toMatchObject({ ok: true });
    expect(await api.call(readObservation, { params }, { token })).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('tell where projects and their competitors stand, and what the page covers', async () => {
    const own = { token: await api.startWorkspace() };
    const project = { name: 'Tea', domain: 'tea.example', competitors: ['coffee.example', 'competitor.example'] };
    const { id: projectId } = requireValue(await api.call(createProject, { body: project }, own));
    const [first] = serpSnapshotWith().items;
    const items = [
      { ...first, domain: 'competitor.example', url: 'https://competitor.example/', rank_group: 1, rank_absolute: 1 },
      { ...first, domain: 'shop.tea.example', url: 'https://shop.tea.example/a', rank_group: 2, rank_absolute: 2 },
    ];
    const body = JSON.stringify({ snapshot: { ...serpSnapshotWith(), items }, observedAt });
    const headers = { authorization: `Bearer ${own.token}`, 'content-type': 'application/json' };
    const stored = storedObservation.parse(
      await (await api.request('/v1/observations', { method: 'POST', headers, body })).json(),
    );
    const read = requireValue(await api.call(readObservation, { params: { observationId: stored.id } }, own));
    const covered = { projectId, from: 1, to: 2 };
    expect(read.positions).toEqual([
      {
        ...covered,
        domain: 'tea.example',
        standing: 'own',
        position: 2,
        absolute: 2,
        url: 'https://shop.tea.example/a',
      },
      { ...covered, domain: 'coffee.example', standing: 'competitor', position: null, absolute: null, url: null },
      {
        ...covered,
        domain: 'competitor.example',
        standing: 'competitor',
        position: 1,
        absolute: 1,
        url: 'https://competitor.example/',
      },
    ]);
  });

  it('are listed by query and engine, the newest first', async () => {
    const seen = ['2026-11-01T00:00:00.000Z', '2026-11-03T00:00:00.000Z', '2026-11-02T00:00:00.000Z'];
    for (const at of seen) {
      const body = { snapshot: serpSnapshotWith({ query: 'white tea' }), observedAt: at };
      requireValue(await api.call(storeObservation, { body }, { token }));
    }
    const input = { query: { query: 'white tea', engine: 'duckduckgo', limit: 2 } } as const;
    const first = requireValue(await api.call(listObservations, input, { token }));
    expect(first.items.map((item) => item.observedAt)).toEqual([seen[1], seen[2]]);
    const query = { ...input.query, cursor: first.nextCursor ?? '' };
    const rest = requireValue(await api.call(listObservations, { query }, { token }));
    expect(rest).toMatchObject({ items: [{ observedAt: seen[0] }], nextCursor: null });
    const other = { query: { query: 'white tea', engine: 'google' } } as const;
    expect(requireValue(await api.call(listObservations, other, { token })).items).toEqual([]);
  });

  it('are stored once, however often they are sent', async () => {
    const body = { snapshot: serpSnapshotWith({ query: 'once' }), observedAt };
    const options = { token, idempotencyKey: 'observation-once' };
    const first = requireValue(await api.call(storeObservation, { body }, options));
    expect(requireValue(await api.call(storeObservation, { body }, options))).toEqual(first);
    const listed = requireValue(await api.call(listObservations, { query: { query: 'once' } }, { token }));
    expect(listed.items).toHaveLength(1);
  });

  it('never lie in the future', async () => {
    const body = { snapshot: serpSnapshotWith({ query: 'clock' }), observedAt: '2999-01-01T00:00:00.000Z' };
    const stored = requireValue(await api.call(storeObservation, { body }, { token }));
    expect(stored.observedAt).toBe(stored.storedAt);
  });

  it.each([
    ['in state captcha', { state: 'captcha' }],
    ['in state consent', { state: 'consent' }],
    ['in an unknown layout', { state: 'unknown_layout' }],
    ['without a query', { query: null }],
    ['with U+0000 in the query', { query: 'a\u0000b' }],
    ['of a host that only looks like the engine', fromHost('duckduckgo.com.evil.example')],
    ['whose host is not that of its address', { host: 'duckduckgo.com', url: 'https://evil.example/?q=tea' }],
    ['with another query than its address', { query: 'coffee' }],
    ['of an engine that nobody knows', { engine: 'altavista' }],
    ['without results that was read', { items: [] }],
    ['with results that found nothing', { state: 'no_results' }],
    [
      'with ranks that do not count',
      { items: serpSnapshotWith().items.map((item) => ({ ...item, rank_absolute: 7 })) },
    ],
    ['with a rank of 0', { items: serpSnapshotWith().items.map((item) => ({ ...item, rank_group: 0 })) }],
    [
      'with a title of enormous length',
      { items: serpSnapshotWith().items.map((item) => ({ ...item, title: 'a'.repeat(5_001) })) },
    ],
  ])('are not made of a page %s', async (_name, changes) => {
    const body = JSON.stringify({ snapshot: { ...serpSnapshotWith(), ...changes }, observedAt });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await api.request('/v1/observations', { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
  });

  it('larger than 1 MB are refused', async () => {
    const [item] = serpSnapshotWith().items;
    const items = Array.from({ length: 1_000 }, (_, index) => ({
      ...item,
      rank_absolute: index + 1,
      rank_group: index + 1,
      title: 'a'.repeat(2_000),
    }));
    const body = JSON.stringify({ snapshot: { ...serpSnapshotWith(), items }, observedAt });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await api.request('/v1/observations', { method: 'POST', headers, body });
    expect(answer.status).toBe(413);
  });

  it('do not belong to projects, and name none', async () => {
    const body = JSON.stringify({ snapshot: serpSnapshotWith(), observedAt, projectId: crypto.randomUUID() });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await api.request('/v1/observations', { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
  });

  it('keep markup in titles as the text that it was, and are answered as data only', async () => {
    const title = '<img src=x onerror=alert(1)></script><b>tea</b>';
    const items = serpSnapshotWith().items.map((item) => ({ ...item, title }));
    const body = { snapshot: { ...serpSnapshotWith({ query: 'markup' }), items }, observedAt };
    const { id } = requireValue(await api.call(storeObservation, { body }, { token }));
    const answer = await api.request(`/v1/observations/${id}`, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(JSON.stringify(await answer.json())).toContain(JSON.stringify(title).slice(1, -1));
  });

  it('of one workspace are not found in another', async () => {
    const stored = requireValue(
      await api.call(storeObservation, { body: { snapshot: serpSnapshotWith(), observedAt } }, { token }),
    );
    const stranger = { token: await api.startWorkspace() };
    const params = { observationId: stored.id };
    expect(await api.call(readObservation, { params }, stranger)).toMatchObject({ failure: { code: 'not_found' } });
    expect(requireValue(await api.call(listObservations, { query: {} }, stranger)).items).toEqual([]);
  });
});

function fromHost(host: string): object {
  return { host, url: `https://${host}/?q=green%20tea` };
}

import { describe, expect, it } from 'vitest';

import { listAudits, storeAudit } from '#shared/api/endpoints/audits.ts';
import { createProject, deleteProject, listProjects, updateProject } from '#shared/api/endpoints/projects.ts';

import { deleteExpired } from '../crons/delete-expired.ts';
import { findIdempotencyKey } from '../repositories/idempotency-keys.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { sampleReport } from '../testing/both/sample-report.ts';

const dayMs = 86_400_000;

describe('an Idempotency-Key', () => {
  it('carries a request out once and answers the repeat alike', async () => {
    const { api, token, countProjects } = await start();
    const send = () =>
      api.request('/v1/projects', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': 'create-shop-1',
        },
        body: JSON.stringify({ name: 'Shop', domain: 'shop.example' }),
      });
    const first = await send();
    const second = await send();
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.text()).toBe(await first.text());
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await countProjects()).toBe(1);
  });

  it('settles repeats that arrive at the same time', async () => {
    const { api, token, countProjects } = await start();
    const body = { name: 'Shop', domain: 'shop.example' };
    const options = { token, idempotencyKey: 'same-time-1' };
    const results = await Promise.all(Array.from({ length: 8 }, () => api.call(createProject, { body }, options)));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results[0]).toMatchObject({ ok: true });
    expect(await countProjects()).toBe(1);
  });

  it('stores an audit once although the outbox sends it again', async () => {
    const { api, token } = await start();
    const options = { token, idempotencyKey: 'audit-from-outbox-1' };
    const input = { body: { report: sampleReport() } };
    const results = await Promise.all([1, 2, 3].map(() => api.call(storeAudit, input, options)));
    expect(new Set(results.map((result) => requireValue(result).id)).size).toBe(1);
    expect(requireValue(await api.call(listAudits, { query: {} }, { token })).items).toHaveLength(1);
  });

  it('covers changes and deletions, where the thing is gone at the repeat', async () => {
    const { api, token } = await start();
    const body = { name: 'Shop', domain: 'shop.example' };
    const project = requireValue(await api.call(createProject, { body }, { token }));
    const params = { projectId: project.id };
    const update = () =>
      api.call(updateProject, { params, body: { name: 'New' } }, { token, idempotencyKey: 'update-1' });
    expect(await update()).toEqual(await update());
    const remove = () => api.call(deleteProject, { params }, { token, idempotencyKey: 'delete-1' });
    const together = await Promise.all([remove(), remove(), remove()]);
    expect(together).toEqual(Array.from({ length: 3 }, () => ({ ok: true, value: undefined })));
  });

  it('refuses another request under the same key', async () => {
    const { api, token } = await start();
    const options = { token, idempotencyKey: 'reused-key-1' };
    requireValue(await api.call(createProject, { body: { name: 'A', domain: 'a.example' } }, options));
    const other = await api.call(createProject, { body: { name: 'B', domain: 'b.example' } }, options);
    expect(other).toMatchObject({ failure: { status: 409, code: 'idempotency_mismatch' } });
  });

  it('belongs to one workspace', async () => {
    const { api, token } = await start();
    const body = { name: 'A', domain: 'a.example' };
    const mine = requireValue(await api.call(createProject, { body }, { token, idempotencyKey: 'shared-key-1' }));
    const other = { token: await api.startWorkspace(), idempotencyKey: 'shared-key-1' };
    expect(requireValue(await api.call(createProject, { body }, other)).id).not.toBe(mine.id);
  });

  it('is not used up by a refused request', async () => {
    const { api, token } = await start();
    const body = { name: 'A', domain: 'a.example' };
    requireValue(await api.call(createProject, { body }, { token }));
    const options = { token, idempotencyKey: 'refused-first-1' };
    expect(await api.call(createProject, { body }, options)).toMatchObject({ failure: { code: 'conflict' } });
    const input = { body: { ...body, domain: 'free.example' } };
    expect(await api.call(createProject, input, options)).toMatchObject({ ok: true });
  });

  it('can be used again after 24 hours, and is removed by the hourly job', async () => {
    const { api, token, clock } = await start();
    const options = { token, idempotencyKey: 'daily-key-1' };
    const principal = await api.backend.authenticate(`Bearer ${token}`);
    const find = () => findIdempotencyKey(principal?.workspaceId ?? '', api.backend.store.db, 'daily-key-1');
    requireValue(await api.call(createProject, { body: { name: 'A', domain: 'a.example' } }, options));
    clock.nowMs += dayMs + 1;
    const later = await api.call(createProject, { body: { name: 'B', domain: 'b.example' } }, options);
    expect(later).toMatchObject({ ok: true, value: { name: 'B' } });
    await deleteExpired(api.backend.store, () => clock.nowMs);
    expect(await find()).toBeDefined();
    await deleteExpired(api.backend.store, () => clock.nowMs + dayMs + 1);
    expect(await find()).toBeUndefined();
  });

  it.each(['short', 'with space', 'x'.repeat(129)])('refuses the key %j', async (idempotencyKey) => {
    const { api, token } = await start();
    const result = await api.call(
      createProject,
      { body: { name: 'A', domain: 'a.example' } },
      { token, idempotencyKey },
    );
    expect(result).toMatchObject({ failure: { code: 'invalid_request' } });
  });
});

async function start() {
  const clock = { nowMs: Date.now() };
  const api = createTestApi({ clock: () => clock.nowMs });
  const token = await api.startWorkspace();
  const countProjects = async () => requireValue(await api.call(listProjects, { query: {} }, { token })).items.length;
  return { api, token, clock, countProjects };
}

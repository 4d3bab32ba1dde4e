import { describe, expect, it } from 'vitest';

import {
  dropDeadLetter,
  listDeadLetters,
  readScheduledChecksState,
  replayDeadLetter,
} from '#shared/api/endpoints/admin.ts';
import { endpoints } from '#shared/api/endpoint-list.ts';
import { fillPath } from '#shared/api/path.ts';
import { newId } from '#shared/kernel/ids.ts';

import { upsertDeadLetter } from '../repositories/dead-letters.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';

const adminToken = 'only-for-tests-only-for-tests-only-for-tests';
const api = createTestApi({ settings: { ADMIN_TOKEN: adminToken } });
const token = await api.startWorkspace();
const admin = { token: adminToken };

async function addDeadLetter(job: unknown = { kind: 'ingest-task', taskId: newId() }): Promise<string> {
  const id = newId();
  await upsertDeadLetter(api.backend.store.db, {
    id,
    queue: 'ingest',
    job,
    reason: 'Error: broken',
    attempts: 6,
    diedAt: new Date('2026-11-20T10:00:00.000Z'),
  });
  return id;
}

const params = { deadLetterId: '0199aaaa-0000-7000-8000-000000000009' };
const guarded = endpoints.filter(({ auth }) => auth === 'admin').map((endpoint) => [endpoint.id, endpoint] as const);

describe.each(guarded)('%s', (_id, endpoint) => {
  it.each([
    ['nothing', undefined],
    ['the token of a session', `Bearer ${token}`],
    ['another token', `Bearer ${adminToken}x`],
    ['another scheme', `Basic ${adminToken}`],
  ])('refuses %s', async (_name, authorization) => {
    const headers = authorization === undefined ? {} : { authorization };
    const path = fillPath(endpoint.path, params);
    expect((await api.request(path, { method: endpoint.method, headers })).status).toBe(401);
  });

  it('is open to nobody where no token is set', async () => {
    const path = fillPath(endpoint.path, params);
    const headers = { authorization: `Bearer ${adminToken}` };
    expect((await createTestApi().request(path, { method: endpoint.method, headers })).status).toBe(401);
  });
});

describe('dead letters', () => {
  it('are listed with their reason, and one is sent again once', async () => {
    const id = await addDeadLetter();
    const { items } = requireValue(await api.call(listDeadLetters, { query: {} }, admin));
    expect(items).toContainEqual(expect.objectContaining({ id, reason: 'Error: broken', replayedAt: null }));
    const replayed = requireValue(await api.call(replayDeadLetter, { params: { deadLetterId: id } }, admin));
    expect(replayed.replayedAt).not.toBeNull();
    expect(await api.call(replayDeadLetter, { params: { deadLetterId: id } }, admin)).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('that are no job can only be dropped', async () => {
    const id = await addDeadLetter({ kind: 'unknown' });
    expect(await api.call(replayDeadLetter, { params: { deadLetterId: id } }, admin)).toMatchObject({
      failure: { code: 'conflict' },
    });
    requireValue(await api.call(dropDeadLetter, { params: { deadLetterId: id } }, admin));
    expect(await api.call(dropDeadLetter, { params: { deadLetterId: id } }, admin)).toMatchObject({
      failure: { code: 'not_found' },
    });
  });
});

describe('the state of scheduled checks', () => {
  it('counts what waits, and says that no provider is connected', async () => {
    await addDeadLetter();
    const state = requireValue(await api.call(readScheduledChecksState, {}, admin));
    expect(state.provider).toBeNull();
    expect(state.deadLetters).toBeGreaterThan(0);
  });
});

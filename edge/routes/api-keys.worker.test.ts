import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';

import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from '#shared/api/endpoints/api-keys.ts';
import { createProject, deleteProject, listProjects } from '#shared/api/endpoints/projects.ts';
import { apiKeys } from '../db/tables/api-keys.ts';
import { auditLog } from '../db/tables/audit-log.ts';
import { inviteAccount, startAccount } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';

const clock = { nowMs: Date.now() };
const api = createTestApi({ clock: () => clock.nowMs });
const { token, userId, workspaceId } = await startAccount(api);
const hourMs = 60 * 60 * 1_000;
const ended = { failure: { status: 401, code: 'unauthenticated' } };
const body = { name: 'Robot', scopes: ['projects:read', 'projects:write'] as ['projects:read', 'projects:write'] };

describe('an API key', () => {
  it('is shown once, starts with its prefix and is stored as its hash only', async () => {
    const made = requireValue(await api.call(createApiKey, { body }, { token }));
    expect(made.key).toMatch(/^sl_[\w-]{43}$/);
    expect(made.key.endsWith(made.lastFour)).toBe(true);
    const listed = requireValue(await api.call(listApiKeys, {}, { token }));
    expect(listed.items).toContainEqual(expect.objectContaining({ id: made.id, name: 'Robot', lastUsedAt: null }));
    const rows = await api.backend.store.db.select().from(apiKeys).where(eq(apiKeys.id, made.id));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify([listed, rows, api.log])).not.toContain(made.key.slice(3));
  });

  it('works in its workspace within its scopes, and the audit log names it', async () => {
    const { id, key } = requireValue(await api.call(createApiKey, { body }, { token }));
    const project = requireValue(
      await api.call(createProject, { body: { name: 'Shop', domain: 'robot.example' } }, { token: key }),
    );
    const mine = requireValue(await api.call(listProjects, { query: {} }, { token }));
    expect(mine.items.map((item) => item.id)).toContain(project.id);
    const rows = await api.backend.store.db.select().from(auditLog).where(eq(auditLog.subjectId, project.id));
    expect(rows).toMatchObject([{ actorId: userId, actorKeyId: id, workspaceId }]);
    requireValue(await api.call(deleteProject, { params: { projectId: project.id } }, { token: key }));
  });

  it('can not be turned towards another workspace', async () => {
    const { key } = requireValue(await api.call(createApiKey, { body }, { token }));
    const other = await startAccount(api);
    const result = await api.call(listProjects, { query: {} }, { token: key, workspaceId: other.workspaceId });
    expect(result).toMatchObject({ failure: { code: 'not_found' } });
    expect(await api.call(listProjects, { query: {} }, { token: key, workspaceId })).toMatchObject({ ok: true });
  });

  it('tells when it was last used, to the minute', async () => {
    const { id, key } = requireValue(await api.call(createApiKey, { body }, { token }));
    requireValue(await api.call(listProjects, { query: {} }, { token: key }));
    expect(await lastUseOf(id)).toBe(new Date(clock.nowMs).toISOString());
    const firstUseMs = clock.nowMs;
    clock.nowMs += 40_000;
    requireValue(await api.call(listProjects, { query: {} }, { token: key }));
    expect(await lastUseOf(id)).toBe(new Date(firstUseMs).toISOString());
    clock.nowMs += 40_000;
    requireValue(await api.call(listProjects, { query: {} }, { token: key }));
    expect(await lastUseOf(id)).toBe(new Date(clock.nowMs).toISOString());
  });

  it('ends on its day', async () => {
    const { key } = requireValue(await api.call(createApiKey, { body: { ...body, expiresInDays: 1 } }, { token }));
    clock.nowMs += 24 * hourMs - 1_000;
    expect(await api.call(listProjects, { query: {} }, { token: key })).toMatchObject({ ok: true });
    clock.nowMs += 1_000;
    expect(await api.call(listProjects, { query: {} }, { token: key })).toMatchObject(ended);
  });

  it('works for 24 hours after it was rotated, beside the new one, but not after two rotations', async () => {
    const first = requireValue(await api.call(createApiKey, { body }, { token }));
    const rotate = { params: { keyId: first.id }, body: {} };
    const second = requireValue(await api.call(rotateApiKey, rotate, { token }));
    expect(second.id).toBe(first.id);
    for (const { key } of [first, second]) {
      expect(await api.call(listProjects, { query: {} }, { token: key })).toMatchObject({ ok: true });
    }
    clock.nowMs += 24 * hourMs;
    expect(await api.call(listProjects, { query: {} }, { token: first.key })).toMatchObject(ended);
    expect(await api.call(listProjects, { query: {} }, { token: second.key })).toMatchObject({ ok: true });
    const third = requireValue(await api.call(rotateApiKey, rotate, { token }));
    requireValue(await api.call(rotateApiKey, rotate, { token }));
    expect(await api.call(listProjects, { query: {} }, { token: second.key })).toMatchObject(ended);
    expect(await api.call(listProjects, { query: {} }, { token: third.key })).toMatchObject({ ok: true });
  });

  it('is replaced only by its maker, but revoked by every admin', async () => {
    const outbox = createTestOutbox();
    const withMail = createTestApi({ mailer: outbox });
    const owner = await startAccount(withMail);
    const admin = await inviteAccount(withMail, outbox, owner, 'admin');
    const { id } = requireValue(await withMail.call(createApiKey, { body }, { token: owner.token }));
    const asAdmin = { token: admin.token, workspaceId: owner.workspaceId };
    const params = { keyId: id };
    expect(await withMail.call(rotateApiKey, { params, body: {} }, asAdmin)).toMatchObject({
      failure: { status: 403, code: 'forbidden' },
    });
    expect(await withMail.call(revokeApiKey, { params }, asAdmin)).toMatchObject({ ok: true });
  });

  it('ends at once when revoked, with the one that it replaced', async () => {
    const first = requireValue(await api.call(createApiKey, { body }, { token }));
    const second = requireValue(await api.call(rotateApiKey, { params: { keyId: first.id }, body: {} }, { token }));
    requireValue(await api.call(listProjects, { query: {} }, { token: first.key }));
    requireValue(await api.call(revokeApiKey, { params: { keyId: first.id } }, { token }));
    for (const { key } of [first, second]) {
      expect(await api.call(listProjects, { query: {} }, { token: key })).toMatchObject(ended);
    }
  });

  it.each(['sl_', `sl_${'A'.repeat(43)}`, `sl_${"'".repeat(43)}`])('is refused when made up: %s', async (key) => {
    expect(await api.call(listProjects, { query: {} }, { token: key })).toMatchObject(ended);
  });

  it('is one of 50 at most', async () => {
    const crowded = await startAccount(api);
    for (let made = 0; made < 50; made += 1) {
      requireValue(await api.call(createApiKey, { body }, { token: crowded.token }));
    }
    expect(await api.call(createApiKey, { body }, { token: crowded.token })).toMatchObject({
      failure: { code: 'quota_exceeded' },
    });
  });
});

async function lastUseOf(id: string): Promise<string | null | undefined> {
  const { items } = requireValue(await api.call(listApiKeys, {}, { token }));
  return items.find((item) => item.id === id)?.lastUsedAt;
}

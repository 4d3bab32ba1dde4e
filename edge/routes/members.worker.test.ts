import { describe, expect, it } from 'vitest';

import { createApiKey } from '#shared/api/endpoints/api-keys.ts';
import { changeMemberRole, leaveWorkspace, listMembers, removeMember } from '#shared/api/endpoints/members.ts';
import { createProject, listProjects } from '#shared/api/endpoints/projects.ts';
import { readSession } from '#shared/api/endpoints/session.ts';
import { listWorkspaces } from '#shared/api/endpoints/workspaces.ts';

import { inviteAccount, startAccount, type TestAccount } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';

const outbox = createTestOutbox();
const api = createTestApi({ mailer: outbox });
const inside = (account: TestAccount, { workspaceId }: TestAccount) => ({ token: account.token, workspaceId });

describe('members', () => {
  it('work in one workspace with what is theirs there, and in their own with all of it', async () => {
    const owner = await startAccount(api);
    const viewer = await inviteAccount(api, outbox, owner, 'viewer');
    const body = { name: 'Shop', domain: 'shop.example' };
    requireValue(await api.call(createProject, { body }, { token: owner.token }));
    const { items } = requireValue(await api.call(listWorkspaces, {}, { token: viewer.token }));
    expect(items.map(({ id, role }) => ({ id, role }))).toEqual([
      { id: viewer.workspaceId, role: 'owner' },
      { id: owner.workspaceId, role: 'viewer' },
    ]);
    const theirs = requireValue(await api.call(listProjects, { query: {} }, inside(viewer, owner)));
    expect(theirs.items.map(({ domain }) => domain)).toEqual(['shop.example']);
    expect(requireValue(await api.call(listProjects, { query: {} }, { token: viewer.token })).items).toEqual([]);
    expect(await api.call(createProject, { body }, inside(viewer, owner))).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect(await api.call(createProject, { body }, { token: viewer.token })).toMatchObject({ ok: true });
  });

  it.each(['0199aaaa-0000-7000-8000-000000000001', 'not-an-id', ''])(
    'find no workspace under the id %j',
    async (workspaceId) => {
      const { token } = await startAccount(api);
      expect(await api.call(readSession, {}, { token, workspaceId })).toMatchObject({
        failure: { status: 404, code: 'not_found' },
      });
    },
  );

  it('do not find the workspace of somebody else', async () => {
    const [mine, other] = [await startAccount(api), await startAccount(api)];
    const result = await api.call(listMembers, {}, { token: mine.token, workspaceId: other.workspaceId });
    expect(result).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('are listed with address and role, the first to join first', async () => {
    const owner = await startAccount(api);
    const editor = await inviteAccount(api, outbox, owner, 'editor');
    const { items } = requireValue(await api.call(listMembers, {}, inside(editor, owner)));
    expect(items).toEqual([
      { userId: owner.userId, email: owner.email, role: 'owner', joinedAt: expect.any(String) },
      { userId: editor.userId, email: editor.email, role: 'editor', joinedAt: expect.any(String) },
    ]);
  });

  it('have a new role at once in the process that gave it', async () => {
    const owner = await startAccount(api);
    const viewer = await inviteAccount(api, outbox, owner, 'viewer');
    const body = { name: 'Shop', domain: 'shop.example' };
    expect(await api.call(createProject, { body }, inside(viewer, owner))).toMatchObject({ ok: false });
    const change = { params: { userId: viewer.userId }, body: { role: 'editor' } } as const;
    expect(requireValue(await api.call(changeMemberRole, change, { token: owner.token })).role).toBe('editor');
    expect(await api.call(createProject, { body }, inside(viewer, owner))).toMatchObject({ ok: true });
  });

  it('are out at once when removed, with their keys, and keep their own workspace', async () => {
    const owner = await startAccount(api);
    const admin = await inviteAccount(api, outbox, owner, 'admin');
    const body = { name: 'Robot', scopes: ['projects:read' as const] };
    const { key } = requireValue(await api.call(createApiKey, { body }, inside(admin, owner)));
    expect(await api.call(listProjects, { query: {} }, { token: key })).toMatchObject({ ok: true });
    const params = { userId: admin.userId };
    expect(await api.call(removeMember, { params }, { token: owner.token })).toMatchObject({ ok: true });
    expect(await api.call(listMembers, {}, inside(admin, owner))).toMatchObject({ failure: { code: 'not_found' } });
    expect(await api.call(listProjects, { query: {} }, { token: key })).toMatchObject({
      failure: { code: 'unauthenticated' },
    });
    expect(await api.call(listProjects, { query: {} }, { token: admin.token })).toMatchObject({ ok: true });
  });

  it('can leave, and have an empty workspace of their own where it was the only one', async () => {
    const owner = await startAccount(api);
    const guest = await inviteAccount(api, outbox, owner, 'viewer');
    // Their own goes to somebody else, who becomes an owner.
    const heir = await inviteAccount(api, outbox, guest, 'admin');
    const heirAsOwner = { params: { userId: heir.userId }, body: { role: 'owner' } } as const;
    requireValue(await api.call(changeMemberRole, heirAsOwner, { token: guest.token }));
    requireValue(await api.call(leaveWorkspace, {}, { token: guest.token, workspaceId: guest.workspaceId }));
    requireValue(await api.call(leaveWorkspace, {}, inside(guest, owner)));
    const { items } = requireValue(await api.call(listWorkspaces, {}, { token: guest.token }));
    expect(items).toMatchObject([{ role: 'owner' }]);
    expect([owner.workspaceId, guest.workspaceId]).not.toContain(items[0]?.id);
  });
});

describe('owners', () => {
  it('are only made and changed by owners', async () => {
    const owner = await startAccount(api);
    const admin = await inviteAccount(api, outbox, owner, 'admin');
    const viewer = await inviteAccount(api, outbox, owner, 'viewer');
    const forbidden = { failure: { status: 403, code: 'forbidden' } };
    for (const [userId, role] of [
      [viewer.userId, 'owner'],
      [admin.userId, 'owner'],
      [owner.userId, 'viewer'],
    ] as const) {
      const change = { params: { userId }, body: { role } };
      expect(await api.call(changeMemberRole, change, inside(admin, owner))).toMatchObject(forbidden);
    }
    const params = { userId: owner.userId };
    expect(await api.call(removeMember, { params }, inside(admin, owner))).toMatchObject(forbidden);
  });

  it('never leave a workspace without one, not even two at the same time', async () => {
    const [first, second] = await twoOwners();
    const conflict = { failure: { status: 409, code: 'conflict' } };
    const demote = (who: TestAccount) =>
      api.call(
        changeMemberRole,
        { params: { userId: who.userId }, body: { role: 'viewer' } },
        { token: who.token, workspaceId: first.workspaceId },
      );
    const results = await Promise.all([demote(first), demote(second)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject(conflict);
    const last = results[0]?.ok === true ? second : first;
    const params = { userId: last.userId };
    expect(await api.call(removeMember, { params }, inside(last, first))).toMatchObject(conflict);
    expect(await api.call(leaveWorkspace, {}, inside(last, first))).toMatchObject(conflict);
  });
});

async function twoOwners(): Promise<readonly [TestAccount, TestAccount]> {
  const first = await startAccount(api);
  const second = await inviteAccount(api, outbox, first, 'admin');
  const change = { params: { userId: second.userId }, body: { role: 'owner' } } as const;
  requireValue(await api.call(changeMemberRole, change, { token: first.token }));
  return [first, second];
}

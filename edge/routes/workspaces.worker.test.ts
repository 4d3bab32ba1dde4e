import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { deleteAccount, signIn } from '#shared/api/endpoints/account.ts';
import { createAlertChannel } from '#shared/api/endpoints/alerts.ts';
import { createApiKey } from '#shared/api/endpoints/api-keys.ts';
import { listAuditLog } from '#shared/api/endpoints/audit-log.ts';
import { storeAudit } from '#shared/api/endpoints/audits.ts';
import { setCheckBudget } from '#shared/api/endpoints/checks.ts';
import { createInvitation } from '#shared/api/endpoints/invitations.ts';
import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { listMembers } from '#shared/api/endpoints/members.ts';
import { storeObservation } from '#shared/api/endpoints/observations.ts';
import { createProject, listProjects } from '#shared/api/endpoints/projects.ts';
import { readSession } from '#shared/api/endpoints/session.ts';
import {
  createWorkspace,
  deleteWorkspace,
  exportWorkspace,
  listWorkspaces,
  renameWorkspace,
} from '#shared/api/endpoints/workspaces.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import {
  codeIn,
  confirmAccount,
  inviteAccount,
  newAddress,
  startAccount,
  type TestAccount,
  testPassword,
} from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';
import { sampleReport } from '../testing/both/sample-report.ts';

const outbox = createTestOutbox();
const api = createTestApi({ mailer: outbox });
const { db } = api.backend.store;

describe('another workspace', () => {
  it('is apart from the first, which stays the one that is meant without a choice', async () => {
    const { token, workspaceId } = await startAccount(api);
    const made = requireValue(await api.call(createWorkspace, { body: { name: 'Client' } }, { token }));
    expect(made).toMatchObject({ name: 'Client', role: 'owner' });
    const body = { name: 'Tea', domain: 'tea.example' };
    requireValue(await api.call(createProject, { body }, { token, workspaceId: made.id }));
    expect(requireValue(await api.call(listProjects, { query: {} }, { token })).items).toEqual([]);
    const { items } = requireValue(await api.call(listWorkspaces, {}, { token }));
    expect(items.map(({ id }) => id)).toEqual([workspaceId, made.id]);
  });

  it('is not for an anonymous account', async () => {
    const token = await api.startWorkspace();
    const result = await api.call(createWorkspace, { body: { name: 'Client' } }, { token });
    expect(result).toMatchObject({ failure: { code: 'conflict' } });
  });
});

describe('the name of a workspace', () => {
  it('can be changed', async () => {
    const { token } = await startAccount(api);
    requireValue(await api.call(renameWorkspace, { body: { name: ' Tea & Co ' } }, { token }));
    expect(requireValue(await api.call(readSession, {}, { token })).workspace.name).toBe('Tea & Co');
  });
});

describe('the export of a workspace', () => {
  it('has every kind of row, the history of keywords, and no secret', async () => {
    const owner = await startAccount(api);
    const secrets = Object.values(await fill(owner));
    const text = requireValue(await api.call(exportWorkspace, {}, { token: owner.token }));
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) }).parse(JSON.parse(line)));
    // Stored answers repeat other rows; the history is with its keyword.
    const within = new Set(['idempotency_keys', 'rank_points', 'rank_months']);
    const stored = [...(await countRows(owner.workspaceId))].filter(([table, rows]) => rows > 0 && !within.has(table));
    const told = Map.groupBy(lines, ({ table }) => table);
    expect(new Map([...told].map(([table, rows]) => [table, rows.length]))).toEqual(
      new Map([['workspaces', 1], ...stored]),
    );
    expect(lines.find(({ table }) => table === 'tracked_keywords')?.row['history']).toMatchObject([{ position: 1 }]);
    expect(lines.find(({ table }) => table === 'members')?.row['email']).toBe(owner.email);
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(30);
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(/[0-9a-f]{64}/);
  });

  it('reaches beyond the first page of a table', async () => {
    const { token } = await startAccount(api);
    for (let made = 0; made < 12; made += 1) {
      requireValue(await api.call(storeAudit, { body: { report: sampleReport() } }, { token }));
    }
    const text = requireValue(await api.call(exportWorkspace, {}, { token }));
    expect(text.match(/^\{"table":"audits"/gm)).toHaveLength(12);
  });

  it('has nothing of another workspace', async () => {
    const other = await startAccount(api);
    await fill(other);
    const { token } = await startAccount(api);
    const text = requireValue(await api.call(exportWorkspace, {}, { token }));
    expect(text).not.toContain(other.workspaceId);
    expect(text).not.toContain(other.email);
    expect(text).not.toContain('tea.example');
  });
});

describe('the deletion of a workspace', () => {
  it('leaves no row in any table, and the others as they are', async () => {
    const [owner, other] = [await startAccount(api), await startAccount(api)];
    const { key } = await fill(owner);
    await fill(other);
    const before = await countRows(other.workspaceId);
    expect([...(await countRows(owner.workspaceId)).values()].filter((rows) => rows > 0).length).toBeGreaterThan(8);
    requireValue(await api.call(deleteWorkspace, { body: { name: 'My workspace' } }, { token: owner.token }));
    expect([...(await countRows(owner.workspaceId))].filter(([, rows]) => rows > 0)).toEqual([]);
    expect(await countRows(other.workspaceId)).toEqual(before);
    expect(await api.call(listProjects, { query: {} }, { token: key })).toMatchObject({
      failure: { code: 'unauthenticated' },
    });
  });

  it('leaves each member with an address a workspace to work in', async () => {
    const owner = await startAccount(api);
    const guest = await inviteAccount(api, outbox, owner, 'viewer');
    requireValue(await api.call(deleteWorkspace, { body: { name: 'My workspace' } }, { token: owner.token }));
    const mine = requireValue(await api.call(listWorkspaces, {}, { token: owner.token })).items;
    expect(mine).toMatchObject([{ name: 'My workspace', role: 'owner' }]);
    expect(mine[0]?.id).not.toBe(owner.workspaceId);
    const theirs = requireValue(await api.call(listWorkspaces, {}, { token: guest.token })).items;
    expect(theirs.map(({ id }) => id)).toEqual([guest.workspaceId]);
  });

  it('ends an anonymous account too', async () => {
    const token = await api.startWorkspace();
    requireValue(await api.call(deleteWorkspace, { body: { name: 'My workspace' } }, { token }));
    expect(await api.call(readSession, {}, { token })).toMatchObject({ failure: { code: 'unauthenticated' } });
  });

  it.each(['my workspace', 'My workspace ', '', 'Tea'])('is refused with the name %j', async (name) => {
    const { token } = await startAccount(api);
    expect(await api.call(deleteWorkspace, { body: { name } }, { token })).toMatchObject({
      failure: { code: 'invalid_request', details: [{ path: 'body.name' }] },
    });
    expect(await api.call(readSession, {}, { token })).toMatchObject({ ok: true });
  });
});

describe('the deletion of an account', () => {
  it('takes its own workspace along, and leaves that of others with the row of who went', async () => {
    const [owner, guest] = [await startAccount(api), await startAccount(api)];
    await fill(owner);
    const member = await inviteAccount(api, outbox, guest, 'editor');
    await fill(member);
    requireValue(
      await api.call(
        deleteAccount,
        { body: { email: member.email.toUpperCase(), password: testPassword } },
        { token: member.token },
      ),
    );
    expect([...(await countRows(member.workspaceId))].filter(([, rows]) => rows > 0)).toEqual([]);
    const users = await db.execute(sql`SELECT id FROM users WHERE id = ${member.userId}`);
    expect(users).toMatchObject({ rows: [] });
    const theirs = { token: guest.token };
    expect(requireValue(await api.call(listMembers, {}, theirs)).items.map(({ userId }) => userId)).toEqual([
      guest.userId,
    ]);
    expect(requireValue(await api.call(listAuditLog, { query: {} }, theirs)).items[0]).toMatchObject({
      action: 'account.delete',
      actorId: member.userId,
      actorEmail: null,
    });
    const body = { email: member.email, password: testPassword };
    expect(await api.call(signIn, { body })).toMatchObject({ failure: { code: 'unauthenticated' } });
    expect(requireValue(await api.call(listProjects, { query: {} }, { token: owner.token })).items).toHaveLength(1);
  });

  it('is refused to the last owner among others, with another address, and to an anonymous account', async () => {
    const owner = await startAccount(api);
    await inviteAccount(api, outbox, owner, 'admin');
    const refused = [
      await api.call(deleteAccount, { body: { email: owner.email, password: testPassword } }, { token: owner.token }),
      await api.call(deleteAccount, { body: { email: 'x@mail.example' } }, { token: owner.token }),
      await api.call(deleteAccount, { body: { email: '' } }, { token: await api.startWorkspace() }),
    ];
    expect(refused).toMatchObject([
      { failure: { code: 'conflict' } },
      { failure: { code: 'invalid_request', details: [{ path: 'body.email' }] } },
      { failure: { code: 'conflict' } },
    ]);
    expect(await api.call(readSession, {}, { token: owner.token })).toMatchObject({ ok: true });
  });
});

/** Rows of a workspace in every table that has them, as the database itself lists its tables. */
async function countRows(workspaceId: string): Promise<ReadonlyMap<string, number>> {
  const found = await db.execute(sql`
    SELECT c.table_name AS name FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    JOIN pg_class k ON k.relname = c.table_name
    WHERE c.table_schema = 'public' AND c.column_name = 'workspace_id' AND t.table_type = 'BASE TABLE'
      AND NOT k.relispartition ORDER BY 1`);
  const names = z.object({ rows: z.array(z.object({ name: z.string() })) }).parse(found).rows;
  const counts = new Map<string, number>();
  for (const { name } of names) {
    const counted = await db.execute(
      sql`SELECT count(*)::int AS n FROM ${sql.identifier(name)} WHERE workspace_id = ${workspaceId}`,
    );
    const rows = z.object({ rows: z.array(z.object({ n: z.number() })) }).parse(counted).rows;
    counts.set(name, rows[0]?.n ?? 0);
  }
  expect(counts.size).toBeGreaterThan(13);
  return counts;
}

/** Something in each table that a client can write to. */
async function fill(
  account: TestAccount,
): Promise<{ readonly key: string; readonly inviteCode: string; readonly hookSecret: string }> {
  const { token } = account;
  await confirmAccount(api, account);
  const project = requireValue(
    await api.call(
      createProject,
      { body: { name: 'Tea', domain: 'tea.example' } },
      { token, idempotencyKey: 'the-first-project' },
    ),
  );
  const params = { projectId: project.id };
  requireValue(await api.call(addKeywords, { params, body: { keywords: ['tea'], engine: 'duckduckgo' } }, { token }));
  const items = [organicOf('https://tea.example/', 1)];
  const snapshot = serpSnapshotWith({ query: 'tea', items });
  requireValue(
    await api.call(storeObservation, { body: { snapshot, observedAt: new Date().toISOString() } }, { token }),
  );
  const body = { report: sampleReport(), projectId: project.id };
  requireValue(await api.call(storeAudit, { body }, { token }));
  requireValue(await api.call(setCheckBudget, { body: { capMicros: 5 } }, { token }));
  requireValue(await api.call(createInvitation, { body: { email: newAddress(), role: 'viewer' } }, { token }));
  const inviteCode = codeIn(outbox.mails.at(-1));
  const { key } = requireValue(
    await api.call(createApiKey, { body: { name: 'Robot', scopes: ['projects:read'] } }, { token }),
  );
  const hook = { kind: 'webhook', target: 'https://hooks.example/sightline' } as const;
  const channel = requireValue(await api.call(createAlertChannel, { body: hook }, { token }));
  return { key, inviteCode, hookSecret: channel.secret ?? '' };
}

import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';

import { claimAccount, signIn } from '#shared/api/endpoints/account.ts';
import { addKeywords, listKeywords } from '#shared/api/endpoints/keywords.ts';
import { createProject, listProjects } from '#shared/api/endpoints/projects.ts';
import { readSession } from '#shared/api/endpoints/session.ts';

import { auditLog } from '../db/tables/audit-log.ts';
import { members } from '../db/tables/members.ts';
import { createTestApi, requireValue, testOrigin } from '../testing/worker/api.ts';

const api = createTestApi();
const password = 'correct horse';
let addresses = 0;

describe('signing in by password', () => {
  it('is refused after ten wrong passwords from any addresses, for a quarter of an hour', async () => {
    const clock = { nowMs: Date.now() };
    const timed = createTestApi({ clock: () => clock.nowMs });
    const email = newAddress();
    requireValue(
      await timed.call(claimAccount, { body: { email, password } }, { token: await timed.startWorkspace() }),
    );
    const guess = (from: number, typed: string) =>
      timed.request('/v1/account/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'cf-connecting-ip': `192.0.2.${from}` },
        body: JSON.stringify({ email: email.toUpperCase(), password: typed }),
      });
    const statuses = [];
    for (let from = 0; from < 12; from += 1) statuses.push((await guess(from, 'wrong horse')).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    expect((await guess(50, password)).status).toBe(429);
    clock.nowMs += 15 * 60_000;
    expect((await guess(51, password)).status).toBe(200);
  });

  it('counts from nothing again after the right one', async () => {
    const email = newAddress();
    requireValue(await api.call(claimAccount, { body: { email, password } }, { token: await api.startWorkspace() }));
    for (let round = 0; round < 3; round += 1) {
      for (let wrong = 0; wrong < 9; wrong += 1) await api.call(signIn, { body: { email, password: 'wrong horse' } });
      expect(await api.call(signIn, { body: { email, password } })).toMatchObject({ ok: true });
    }
  });
});

describe('claiming an account', () => {
  it('keeps the workspace with its projects and keywords, under a new token', async () => {
    const { token, projectId } = await startWithKeyword();
    const before = requireValue(await api.call(readSession, {}, { token }));
    const email = newAddress();
    const claimed = requireValue(await api.call(claimAccount, { body: { email, password } }, { token }));
    expect(claimed.workspace).toEqual(before.workspace);
    expect(claimed.account).toMatchObject({ id: before.account.id, isAnonymous: false, hasPassword: true });
    expect(claimed.token).not.toBe(token);
    expect(await listWorkspacesOf(before.account.id)).toEqual([before.workspace.id]);
    await expectKeyword(claimed.token, projectId);
  });

  it('lets another browser in with address and password, whatever the case of the address', async () => {
    const { token, projectId } = await startWithKeyword();
    const email = newAddress();
    requireValue(await api.call(claimAccount, { body: { email: email.toUpperCase(), password } }, { token }));
    const elsewhere = createTestApi();
    for (const typed of [email, email.toUpperCase()]) {
      const session = requireValue(await elsewhere.call(signIn, { body: { email: typed, password } }));
      expect(session.account.isAnonymous).toBe(false);
      await expectKeyword(session.token, projectId);
    }
  });

  it('ends the anonymous token at once, in this process and in another, and within 30 seconds in one that has seen it', async () => {
    const clock = { nowMs: Date.now() };
    const mine = createTestApi({ clock: () => clock.nowMs });
    const seen = createTestApi({ clock: () => clock.nowMs });
    const token = await mine.startWorkspace();
    requireValue(await seen.call(readSession, {}, { token }));
    requireValue(await mine.call(claimAccount, { body: { email: newAddress(), password } }, { token }));
    const ended = { failure: { code: 'unauthenticated' } };
    expect(await mine.call(readSession, {}, { token })).toMatchObject(ended);
    expect(await createTestApi().call(readSession, {}, { token })).toMatchObject(ended);
    clock.nowMs += 30_000;
    expect(await seen.call(readSession, {}, { token })).toMatchObject(ended);
  });

  it('is refused for an address that somebody has, and leaves the session as it was', async () => {
    const email = newAddress();
    const body = { email, password };
    requireValue(await api.call(claimAccount, { body }, { token: await api.startWorkspace() }));
    const { token, projectId } = await startWithKeyword();
    expect(await api.call(claimAccount, { body }, { token })).toMatchObject({
      failure: { code: 'conflict', details: [{ path: 'body.email' }] },
    });
    const session = requireValue(await createTestApi().call(readSession, {}, { token }));
    expect(session.account.isAnonymous).toBe(true);
    await expectKeyword(token, projectId);
  });

  it('is refused the second time, with the new token and with the old one', async () => {
    const token = await api.startWorkspace();
    const first = newAddress();
    const claimed = requireValue(await api.call(claimAccount, { body: { email: first, password } }, { token }));
    const refusals = [
      [claimed.token, 'conflict'],
      [token, 'unauthenticated'],
    ] as const;
    for (const [used, code] of refusals) {
      const email = newAddress();
      const again = await api.call(claimAccount, { body: { email, password } }, { token: used });
      expect(again).toMatchObject({ failure: { code } });
      expect(await api.call(signIn, { body: { email, password } })).toMatchObject({ ok: false });
    }
    expect(await api.call(signIn, { body: { email: first, password } })).toMatchObject({ ok: true });
  });

  it('happens once when two ask at the same time', async () => {
    const token = await api.startWorkspace();
    const bodies = [newAddress(), newAddress()].map((email) => ({ email, password }));
    const claims = await Promise.all(bodies.map((body) => api.call(claimAccount, { body }, { token })));
    expect(claims.filter((claim) => claim.ok)).toHaveLength(1);
    expect(claims.find((claim) => !claim.ok)).toMatchObject({ failure: { code: 'conflict' } });
    const signIns = await Promise.all(bodies.map((body) => api.call(signIn, { body })));
    expect(signIns.map((session) => session.ok)).toEqual(claims.map((claim) => claim.ok));
  });

  it.each([
    ['a password under 10 characters', { email: 'short@mail.example', password: '123456789' }, 'body.password'],
    ['a password over 128', { email: 'long@mail.example', password: 'x'.repeat(129) }, 'body.password'],
    ['no address', { email: 'mail.example', password }, 'body.email'],
  ])('is refused with %s', async (_, body, path) => {
    const result = await api.call(claimAccount, { body }, { token: await api.startWorkspace() });
    expect(result).toMatchObject({ failure: { status: 400, code: 'invalid_request', details: [{ path }] } });
  });

  it('leaves a row in the audit log, and neither address nor password in the log of requests', async () => {
    const token = await api.startWorkspace();
    const email = newAddress();
    const { account, workspace } = requireValue(
      await api.call(claimAccount, { body: { email, password } }, { token, requestId: 'request-claim' }),
    );
    const rows = await api.backend.store.db.select().from(auditLog);
    expect(rows.filter((row) => row.workspaceId === workspace.id)).toMatchObject([
      { action: 'account.claim', actorId: account.id, subjectId: account.id, requestId: 'request-claim' },
    ]);
    expect(JSON.stringify(api.log)).not.toContain(email);
    expect(JSON.stringify(api.log)).not.toContain(password);
  });
});

describe('signing in', () => {
  it('says the same of a wrong password and of an address that nobody has', async () => {
    const email = newAddress();
    const token = await api.startWorkspace();
    requireValue(await api.call(claimAccount, { body: { email, password } }, { token }));
    for (const body of [
      { email, password: 'wrong horse' },
      { email: newAddress(), password },
    ]) {
      const message = 'The e-mail address or the password is not right.';
      const failure = { status: 401, code: 'unauthenticated', message };
      const refused = await api.call(signIn, { body });
      expect(refused).toMatchObject({ failure });
      expect(refused).not.toHaveProperty('failure.details');
    }
  });

  it('is limited for who guesses passwords, right ones included, until the minute is over', async () => {
    const email = newAddress();
    const token = await api.startWorkspace();
    requireValue(await api.call(claimAccount, { body: { email, password } }, { token }));
    const clock = { nowMs: Date.now() };
    const guarded = createTestApi({ clock: () => clock.nowMs, settings: { RATE_LIMIT_START_PER_MINUTE: '3' } });
    const codes: string[] = [];
    for (const guess of ['guess 1', 'guess 2', 'guess 3', password]) {
      const result = await guarded.call(signIn, { body: { email, password: guess } });
      codes.push(result.ok || result.failure.kind !== 'refused' ? 'let in' : result.failure.code);
    }
    expect(codes).toEqual(['unauthenticated', 'unauthenticated', 'unauthenticated', 'rate_limited']);
    clock.nowMs += 60_000;
    expect(await guarded.call(signIn, { body: { email, password } })).toMatchObject({ ok: true });
  });

  it.each(['/v1/auth/sign-up/email', '/v1/auth/sign-in/email'])('has no second door at %s', async (path) => {
    const body = JSON.stringify({ email: newAddress(), password, name: 'Somebody' });
    const headers = { origin: testOrigin, 'content-type': 'application/json' };
    expect((await api.request(path, { method: 'POST', headers, body })).status).toBe(404);
  });
});

function newAddress(): string {
  addresses += 1;
  return `user${addresses}@mail.example`;
}

async function listWorkspacesOf(userId: string): Promise<readonly string[]> {
  const rows = await api.backend.store.db.select().from(members).where(eq(members.userId, userId));
  return rows.map((row) => row.workspaceId);
}

async function startWithKeyword(): Promise<{ readonly token: string; readonly projectId: string }> {
  const token = await api.startWorkspace();
  const project = requireValue(
    await api.call(createProject, { body: { name: 'Shop', domain: 'shop.example' } }, { token }),
  );
  const params = { projectId: project.id };
  requireValue(await api.call(addKeywords, { params, body: { keywords: ['oak bench'], engine: 'bing' } }, { token }));
  return { token, projectId: project.id };
}

async function expectKeyword(token: string, projectId: string): Promise<void> {
  const projects = requireValue(await api.call(listProjects, { query: {} }, { token }));
  expect(projects.items.map(({ id }) => id)).toEqual([projectId]);
  const keywords = requireValue(await api.call(listKeywords, { params: { projectId }, query: {} }, { token }));
  expect(keywords.items.map(({ keyword }) => keyword)).toEqual(['oak bench']);
}

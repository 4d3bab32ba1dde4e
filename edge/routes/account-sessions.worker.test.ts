import { describe, expect, it } from 'vitest';

import { endAccountSession, endOtherSessions, listAccountSessions } from '#shared/api/endpoints/account-sessions.ts';
import { changePassword, signIn } from '#shared/api/endpoints/account.ts';
import { readSession } from '#shared/api/endpoints/session.ts';

import { startAccount, type TestAccount, testPassword } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';

const api = createTestApi();
const ended = { failure: { status: 401, code: 'unauthenticated' } };

describe('the sessions of an account', () => {
  it('are listed with what the browser calls itself, and without a token', async () => {
    const account = await startAccount(api);
    const body = JSON.stringify({ email: account.email, password: testPassword });
    const headers = { 'content-type': 'application/json', 'user-agent': 'Browser/1.0 (Desk)' };
    expect((await api.request('/v1/account/sign-in', { method: 'POST', headers, body })).status).toBe(200);
    const list = requireValue(await api.call(listAccountSessions, {}, { token: account.token }));
    expect(list.items).toMatchObject([
      { isCurrent: false, userAgent: 'Browser/1.0 (Desk)' },
      { isCurrent: true, userAgent: null },
    ]);
    expect(JSON.stringify(list)).not.toContain(account.token.split('.')[0]);
  });

  it('end one by one, at once in the process that ends them', async () => {
    const account = await startAccount(api);
    const other = await signInTo(account);
    const { items } = requireValue(await api.call(listAccountSessions, {}, { token: account.token }));
    const sessionId = items.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    requireValue(await api.call(endAccountSession, { params: { sessionId } }, { token: account.token }));
    expect(await api.call(readSession, {}, { token: other })).toMatchObject(ended);
    expect(await api.call(readSession, {}, { token: account.token })).toMatchObject({ ok: true });
  });

  it('end all but the one that asks', async () => {
    const account = await startAccount(api);
    const others = [await signInTo(account), await signInTo(account)];
    requireValue(await api.call(endOtherSessions, {}, { token: account.token }));
    for (const token of others) expect(await api.call(readSession, {}, { token })).toMatchObject(ended);
    expect(await api.call(readSession, {}, { token: account.token })).toMatchObject({ ok: true });
  });
});

describe('another password', () => {
  it('ends every session, and gives a new token to who sets it', async () => {
    const account = await startAccount(api);
    const other = await signInTo(account);
    const body = { currentPassword: testPassword, newPassword: 'another pass phrase' };
    const { token } = requireValue(await api.call(changePassword, { body }, { token: account.token }));
    for (const old of [account.token, other]) {
      expect(await api.call(readSession, {}, { token: old })).toMatchObject(ended);
    }
    expect(await api.call(readSession, {}, { token })).toMatchObject({ ok: true });
    const { email } = account;
    expect(await api.call(signIn, { body: { email, password: testPassword } })).toMatchObject(ended);
    expect(await api.call(signIn, { body: { email, password: body.newPassword } })).toMatchObject({ ok: true });
  });

  it('is refused without the one before, and without any', async () => {
    const wrong = { failure: { status: 400, details: [{ path: 'body.currentPassword' }] } };
    for (const token of [(await startAccount(api)).token, await api.startWorkspace()]) {
      const body = { currentPassword: 'wrong horse', newPassword: 'another pass phrase' };
      expect(await api.call(changePassword, { body }, { token })).toMatchObject(wrong);
      expect(await api.call(readSession, {}, { token })).toMatchObject({ ok: true });
    }
  });
});

async function signInTo({ email }: TestAccount): Promise<string> {
  return requireValue(await api.call(signIn, { body: { email, password: testPassword } })).token;
}

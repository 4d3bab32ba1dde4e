import { describe, expect, it } from 'vitest';

import { openLink, resetPassword, sendPasswordReset, sendSignInLink } from '#shared/api/endpoints/account-links.ts';
import { deleteAccount, signIn } from '#shared/api/endpoints/account.ts';
import { readSession } from '#shared/api/endpoints/session.ts';
import {
  confirmTwoFactor,
  renewBackupCodes,
  signInWithCode,
  startTwoFactor,
  stopTwoFactor,
  twoFactorTicket,
} from '#shared/api/endpoints/two-factor.ts';
import { confirmEmail } from '#shared/api/endpoints/account-links.ts';
import type { CallFailure } from '#shared/api/call.ts';
import type { StartedSession } from '#shared/api/endpoints/session.ts';
import type { Result } from '#shared/kernel/result.ts';
import { totpOf } from '#shared/testing/totp.ts';

import { twoFactors } from '../db/tables/two-factors.ts';
import { codeIn, startAccount, testPassword } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';

const outbox = createTestOutbox();
const api = createTestApi({ mailer: outbox });
const ended = { failure: { status: 401, code: 'unauthenticated' } };
const password = testPassword;

describe('a second factor', () => {
  it('asks nothing before its first right code', async () => {
    const { email, token } = await startAccount(api);
    const started = requireValue(await api.call(startTwoFactor, { body: { password } }, { token }));
    expect(started.uri).toMatch(/^otpauth:\/\/totp\/Sightline/);
    expect(started.backupCodes).toHaveLength(10);
    const wrong = await api.call(confirmTwoFactor, { body: { code: await wrongCodeOf(started.secret) } }, { token });
    expect(wrong).toMatchObject({ failure: { status: 400, details: [{ path: 'body.code' }] } });
    expect(await api.call(signIn, { body: { email, password } })).toMatchObject({ ok: true });
  });

  it('is asked for at the next sign-in, which gives no token before', async () => {
    const { email, secret, token } = await startProtected();
    expect(requireValue(await api.call(readSession, {}, { token })).account.hasTwoFactor).toBe(true);
    const ticket = ticketOf(await api.call(signIn, { body: { email, password } }));
    const body = { ticket, code: await totpOf(secret) };
    const session = requireValue(await api.call(signInWithCode, { body }));
    expect(session.account).toMatchObject({ email, hasTwoFactor: true });
    expect(await api.call(signInWithCode, { body })).toMatchObject(ended);
  });

  it('is asked for after the link of a mail and after a new password too', async () => {
    const { email, secret } = await startProtected();
    requireValue(await api.call(sendSignInLink, { body: { email } }));
    const ticket = ticketOf(await api.call(openLink, { body: { code: codeIn(outbox.mails.at(-1)) } }));
    const body = { ticket, code: await totpOf(secret) };
    expect(await api.call(signInWithCode, { body })).toMatchObject({ ok: true });
    requireValue(await api.call(sendPasswordReset, { body: { email } }));
    const reset = { code: codeIn(outbox.mails.at(-1)), newPassword: 'another pass phrase' };
    requireValue(await api.call(resetPassword, { body: reset }));
    ticketOf(await api.call(signIn, { body: { email, password: reset.newPassword } }));
  });

  it('takes each code once, also with another ticket (RFC 6238 §5.2)', async () => {
    const { email, secret } = await startProtected();
    const code = await totpOf(secret);
    const first = ticketOf(await api.call(signIn, { body: { email, password } }));
    expect(await api.call(signInWithCode, { body: { ticket: first, code } })).toMatchObject({ ok: true });
    const second = ticketOf(await api.call(signIn, { body: { email, password } }));
    expect(await api.call(signInWithCode, { body: { ticket: second, code } })).toMatchObject(ended);
  });

  it('takes each backup code once', async () => {
    const { backupCodes, email } = await startProtected();
    const [code = ''] = backupCodes;
    const first = ticketOf(await api.call(signIn, { body: { email, password } }));
    expect(await api.call(signInWithCode, { body: { ticket: first, code } })).toMatchObject({ ok: true });
    const second = ticketOf(await api.call(signIn, { body: { email, password } }));
    expect(await api.call(signInWithCode, { body: { ticket: second, code } })).toMatchObject(ended);
  });

  it('gives new backup codes for the password, and the old ones open nothing any more', async () => {
    const { backupCodes, email, token } = await startProtected();
    const wrong = await api.call(renewBackupCodes, { body: { password: 'wrong horse' } }, { token });
    expect(wrong).toMatchObject({ failure: { status: 400, details: [{ path: 'body.password' }] } });
    const renewed = requireValue(await api.call(renewBackupCodes, { body: { password } }, { token }));
    expect(renewed.backupCodes).toHaveLength(10);
    const ticket = ticketOf(await api.call(signIn, { body: { email, password } }));
    const [old = '', fresh = ''] = [backupCodes[0], renewed.backupCodes[0]];
    expect(await api.call(signInWithCode, { body: { ticket, code: old } })).toMatchObject(ended);
    expect(await api.call(signInWithCode, { body: { ticket, code: fresh } })).toMatchObject({ ok: true });
    const without = await startAccount(api);
    expect(await api.call(renewBackupCodes, { body: { password } }, { token: without.token })).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('ends a ticket after five wrong codes', async () => {
    const { email, secret } = await startProtected();
    const ticket = ticketOf(await api.call(signIn, { body: { email, password } }));
    const wrong = await wrongCodeOf(secret);
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await api.call(signInWithCode, { body: { ticket, code: wrong } })).toMatchObject(ended);
    }
    const body = { ticket, code: await totpOf(secret) };
    expect(await api.call(signInWithCode, { body })).toMatchObject(ended);
  });

  it.each(['x', 'made.up', '%00', 'a; better-auth.session_token=b'])('refuses the ticket %j', async (ticket) => {
    expect(await api.call(signInWithCode, { body: { ticket, code: '123456' } })).toMatchObject(ended);
  });

  it('needs the password to be switched on and off, and is on once', async () => {
    const { token } = await startAccount(api);
    const wrong = { failure: { status: 400, details: [{ path: 'body.password' }] } };
    expect(await api.call(startTwoFactor, { body: { password: 'wrong horse' } }, { token })).toMatchObject(wrong);
    const conflict = { failure: { status: 409, code: 'conflict' } };
    expect(await api.call(confirmTwoFactor, { body: { code: '123456' } }, { token })).toMatchObject(conflict);
    expect(await api.call(stopTwoFactor, { body: { password, code: '123456' } }, { token })).toMatchObject(conflict);
    const on = await startProtected();
    expect(await api.call(startTwoFactor, { body: { password } }, { token: on.token })).toMatchObject(conflict);
    const [code = ''] = on.backupCodes;
    const wrongPassword = { password: 'wrong horse', code };
    expect(await api.call(stopTwoFactor, { body: wrongPassword }, { token: on.token })).toMatchObject(wrong);
    const wrongCode = { failure: { status: 400, details: [{ path: 'body.code' }] } };
    const made = { password, code: await wrongCodeOf(on.secret) };
    expect(await api.call(stopTwoFactor, { body: made }, { token: on.token })).toMatchObject(wrongCode);
    const off = requireValue(await api.call(stopTwoFactor, { body: { password, code } }, { token: on.token }));
    expect(off.account.hasTwoFactor).toBe(false);
    expect(await api.call(signIn, { body: { email: on.email, password } })).toMatchObject({ ok: true });
  });

  it('is asked for before the account is deleted, with the password', async () => {
    const { backupCodes, email, token } = await startProtected();
    const [code = ''] = backupCodes;
    const bodies = [{ email }, { email, code }, { email, password }, { email, password, code: '00000-00000' }];
    const refused = [];
    for (const body of bodies) refused.push(await api.call(deleteAccount, { body }, { token }));
    const about = (path: string) => ({ failure: { status: 400, details: [{ path }] } });
    const paths = ['body.password', 'body.password', 'body.code', 'body.code'];
    expect(refused).toMatchObject(paths.map(about));
    expect(await api.call(deleteAccount, { body: { email, password, code } }, { token })).toMatchObject({ ok: true });
  });

  it('is stored encrypted', async () => {
    const { backupCodes, secret } = await startProtected();
    const rows = JSON.stringify(await api.backend.store.db.select().from(twoFactors));
    for (const text of [secret, ...backupCodes]) expect(rows).not.toContain(text);
  });
});

async function startProtected() {
  const { email, token } = await startAccount(api);
  requireValue(await api.call(confirmEmail, { body: { code: codeIn(outbox.mails.at(-1)) } }, { token }));
  const { backupCodes, secret } = requireValue(await api.call(startTwoFactor, { body: { password } }, { token }));
  const confirmed = requireValue(await api.call(confirmTwoFactor, { body: { code: await totpOf(secret) } }, { token }));
  return { email, secret, backupCodes, token: confirmed.token };
}

function ticketOf(result: Result<StartedSession, CallFailure>): string {
  expect(result).toMatchObject({ failure: { status: 401, code: 'two_factor_required' } });
  if (result.ok || result.failure.kind !== 'refused') throw new Error('There is no ticket');
  return twoFactorTicket.parse(result.failure.details).ticket;
}

/** Six digits that are right at no moment nearby. */
async function wrongCodeOf(secret: string): Promise<string> {
  const right = await Promise.all([-60_000, -30_000, 0, 30_000, 60_000].map((ms) => totpOf(secret, Date.now() + ms)));
  return ['111111', '222222', '333333', '444444', '555555', '666666'].find((code) => !right.includes(code)) ?? '';
}

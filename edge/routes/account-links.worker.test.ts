import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';

import {
  confirmEmail,
  openLink,
  resetPassword,
  sendClaimLink,
  sendConfirmation,
  sendPasswordReset,
  sendSignInLink,
} from '#shared/api/endpoints/account-links.ts';
import { changePassword, claimAccount, signIn } from '#shared/api/endpoints/account.ts';
import { createApiKey } from '#shared/api/endpoints/api-keys.ts';
import { createProject, listProjects } from '#shared/api/endpoints/projects.ts';
import { readSession } from '#shared/api/endpoints/session.ts';
import { err } from '#shared/kernel/result.ts';

import { verifications } from '../db/tables/verifications.ts';
import { codeIn, newAddress, startAccount, testPassword } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue, testOrigin } from '../testing/worker/api.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';

const outbox = createTestOutbox();
const clock = { nowMs: Date.now() };
const api = createTestApi({ mailer: outbox, clock: () => clock.nowMs });
const unusable = { failure: { status: 404, code: 'not_found' } };
const minuteMs = 60_000;

describe('a link to sign in', () => {
  it('opens the account once, and confirms its address', async () => {
    const account = await startAccount(api);
    const code = await mailedSignInCode(account.email);
    const session = requireValue(await api.call(openLink, { body: { code } }));
    expect(session.account).toMatchObject({ id: account.userId, email: account.email, isEmailConfirmed: true });
    expect(session.workspace.id).toBe(account.workspaceId);
    expect(await api.call(openLink, { body: { code } })).toMatchObject(unusable);
  });

  it('opens it for one of two who come at the same time', async () => {
    const { email } = await startAccount(api);
    const code = await mailedSignInCode(email);
    const results = await Promise.all([1, 2].map(() => api.call(openLink, { body: { code } })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject(unusable);
  });

  it('is good for 15 minutes', async () => {
    const { email } = await startAccount(api);
    const [first, second] = [await mailedSignInCode(email), await mailedSignInCode(email)];
    clock.nowMs += 15 * minuteMs - 1;
    expect(await api.call(openLink, { body: { code: first } })).toMatchObject({ ok: true });
    clock.nowMs += 1;
    expect(await api.call(openLink, { body: { code: second } })).toMatchObject(unusable);
  });

  it('is a page of this backend with the code in the fragment, stored as a hash, and in no log', async () => {
    const { email, userId } = await startAccount(api);
    const code = await mailedSignInCode(email);
    expect(outbox.mails.at(-1)?.text).toContain(`${testOrigin}/account/code#${code}\n`);
    const rows = await api.backend.store.db.select().from(verifications);
    expect(rows.filter(({ value }) => value.includes(userId)).length).toBeGreaterThan(0);
    expect(JSON.stringify([rows, api.log])).not.toContain(code);
    expect(JSON.stringify(api.log)).not.toContain(email);
  });

  it('is not sent to an address that nobody has, and the answer is the same', async () => {
    const { email } = await startAccount(api);
    const before = outbox.mails.length;
    const [known, unknown] = [email, newAddress()].map((to) => api.call(sendSignInLink, { body: { email: to } }));
    expect(await unknown).toEqual(await known);
    expect(outbox.mails.slice(before).map(({ to }) => to)).toEqual([email]);
  });

  it('is sent to one address three times a minute at most, without a word', async () => {
    const { email } = await startAccount(api);
    clock.nowMs += minuteMs;
    const before = outbox.mails.length;
    for (let asked = 0; asked < 5; asked += 1) {
      expect(await api.call(sendSignInLink, { body: { email } })).toEqual({ ok: true });
    }
    expect(outbox.mails).toHaveLength(before + 3);
    clock.nowMs += minuteMs;
    await mailedSignInCode(email);
    expect(outbox.mails).toHaveLength(before + 4);
  });

  it('throws out anyone who had typed an address that they had not confirmed', async () => {
    const squatter = await startAccount(api);
    const scopes = ['projects:read' as const];
    const { key } = requireValue(
      await api.call(createApiKey, { body: { name: 'Robot', scopes } }, { token: squatter.token }),
    );
    requireValue(await api.call(openLink, { body: { code: await mailedSignInCode(squatter.email) } }));
    const ended = { failure: { code: 'unauthenticated' } };
    const body = { email: squatter.email, password: testPassword };
    expect(await api.call(signIn, { body })).toMatchObject(ended);
    expect(await api.call(listProjects, { query: {} }, { token: squatter.token })).toMatchObject(ended);
    expect(await api.call(listProjects, { query: {} }, { token: key })).toMatchObject(ended);
  });

  it('leaves password and sessions of a confirmed address as they are', async () => {
    const account = await startConfirmed();
    requireValue(await api.call(openLink, { body: { code: await mailedSignInCode(account.email) } }));
    const body = { email: account.email, password: testPassword };
    expect(await api.call(signIn, { body })).toMatchObject({ ok: true });
    expect(await api.call(readSession, {}, { token: account.token })).toMatchObject({ ok: true });
  });
});

describe('a link to claim', () => {
  it('keeps the anonymous workspace with what is in it, under a confirmed address and a new token', async () => {
    const token = await api.startWorkspace();
    const before = requireValue(await api.call(readSession, {}, { token }));
    const project = { name: 'Shop', domain: 'shop.example' };
    requireValue(await api.call(createProject, { body: project }, { token }));
    const email = newAddress();
    requireValue(await api.call(sendClaimLink, { body: { email } }, { token }));
    expect(outbox.mails.at(-1)).toMatchObject({ to: email, subject: 'Keep your Sightline workspace' });
    const session = requireValue(await api.call(openLink, { body: { code: codeIn(outbox.mails.at(-1)) } }));
    expect(session.workspace).toEqual(before.workspace);
    expect(session.account).toEqual({
      id: before.account.id,
      isAnonymous: false,
      email,
      isEmailConfirmed: true,
      hasPassword: false,
      hasTwoFactor: false,
    });
    const { items } = requireValue(await api.call(listProjects, { query: {} }, { token: session.token }));
    expect(items.map(({ domain }) => domain)).toEqual(['shop.example']);
    expect(await api.call(readSession, {}, { token })).toMatchObject({ failure: { code: 'unauthenticated' } });
  });

  it('signs in to the account that has the address, and leaves the anonymous one as it is', async () => {
    const account = await startConfirmed();
    const token = await api.startWorkspace();
    const [free, taken] = [newAddress(), account.email].map((email) =>
      api.call(sendClaimLink, { body: { email } }, { token }),
    );
    expect(await taken).toEqual(await free);
    const mail = outbox.mails.findLast(({ to }) => to === account.email);
    expect(mail?.subject).toBe('Sign in to Sightline');
    const session = requireValue(await api.call(openLink, { body: { code: codeIn(mail) } }));
    expect(session.account.id).toBe(account.userId);
    const anonymous = requireValue(await api.call(readSession, {}, { token }));
    expect(anonymous.account.isAnonymous).toBe(true);
  });

  it('is refused where somebody has taken the address meanwhile, and for an account with an address', async () => {
    const [token, faster] = [await api.startWorkspace(), await api.startWorkspace()];
    const email = newAddress();
    requireValue(await api.call(sendClaimLink, { body: { email } }, { token }));
    const code = codeIn(outbox.mails.at(-1));
    const body = { email, password: testPassword };
    const { token: theirs } = requireValue(await api.call(claimAccount, { body }, { token: faster }));
    const conflict = { failure: { status: 409, code: 'conflict' } };
    expect(await api.call(openLink, { body: { code } })).toMatchObject(conflict);
    const again = await api.call(sendClaimLink, { body: { email: newAddress() } }, { token: theirs });
    expect(again).toMatchObject(conflict);
  });
});

describe('the confirmation of an address', () => {
  it('is asked for by mail when an account is claimed by password, and can be asked for again', async () => {
    const { email, token } = await startAccount(api);
    expect(outbox.mails.at(-1)).toMatchObject({ to: email, subject: 'Confirm your address for Sightline' });
    const first = codeIn(outbox.mails.at(-1));
    requireValue(await api.call(sendConfirmation, { body: { locale: 'fr' } }, { token }));
    expect(outbox.mails.at(-1)?.subject).toBe('Confirmer votre adresse pour Sightline');
    expect(requireValue(await api.call(readSession, {}, { token })).account.isEmailConfirmed).toBe(false);
    requireValue(await api.call(confirmEmail, { body: { code: codeIn(outbox.mails.at(-1)) } }, { token }));
    expect(requireValue(await api.call(readSession, {}, { token })).account.isEmailConfirmed).toBe(true);
    expect(await api.call(sendConfirmation, { body: {} }, { token })).toMatchObject({ failure: { code: 'conflict' } });
    requireValue(await api.call(confirmEmail, { body: { code: first } }, { token }));
    expect(await api.call(confirmEmail, { body: { code: first } }, { token })).toMatchObject(unusable);
  });

  it('does not count without a session of the account: it would confirm the password of the one who typed the address', async () => {
    const squatter = await startAccount(api);
    const code = codeIn(outbox.mails.at(-1));
    const reader = await api.startWorkspace();
    expect(await api.call(confirmEmail, { body: { code } })).toMatchObject({ failure: { code: 'unauthenticated' } });
    expect(await api.call(confirmEmail, { body: { code } }, { token: reader })).toMatchObject(unusable);
    requireValue(await api.call(openLink, { body: { code: await mailedSignInCode(squatter.email) } }));
    const ended = { failure: { code: 'unauthenticated' } };
    expect(await api.call(readSession, {}, { token: squatter.token })).toMatchObject(ended);
    const body = { email: squatter.email, password: testPassword };
    expect(await api.call(signIn, { body })).toMatchObject(ended);
  });

  it('ends after 24 hours', async () => {
    const { token } = await startAccount(api);
    const code = codeIn(outbox.mails.at(-1));
    clock.nowMs += 24 * 60 * minuteMs;
    expect(await api.call(confirmEmail, { body: { code } }, { token })).toMatchObject(unusable);
  });

  it('is nothing for an anonymous account', async () => {
    const token = await api.startWorkspace();
    expect(await api.call(sendConfirmation, { body: {} }, { token })).toMatchObject({ failure: { code: 'conflict' } });
  });
});

describe('a new password by mail', () => {
  it('replaces the old one once and ends every session', async () => {
    const { email, token } = await startConfirmed();
    requireValue(await api.call(sendPasswordReset, { body: { email } }));
    const body = { code: codeIn(outbox.mails.at(-1)), newPassword: 'another pass phrase' };
    requireValue(await api.call(resetPassword, { body }));
    const ended = { failure: { code: 'unauthenticated' } };
    expect(await api.call(signIn, { body: { email, password: testPassword } })).toMatchObject(ended);
    expect(await api.call(readSession, {}, { token })).toMatchObject(ended);
    expect(await api.call(signIn, { body: { email, password: body.newPassword } })).toMatchObject({ ok: true });
    expect(await api.call(resetPassword, { body })).toMatchObject(unusable);
  });

  it('ends every code that was mailed before, as does a change of the password', async () => {
    const { email, token } = await startConfirmed();
    const [link, older] = [await mailedSignInCode(email), await mailedResetCode(email)];
    const newPassword = 'another pass phrase';
    requireValue(await api.call(resetPassword, { body: { code: await mailedResetCode(email), newPassword } }));
    expect(await api.call(resetPassword, { body: { code: older, newPassword } })).toMatchObject(unusable);
    expect(await api.call(openLink, { body: { code: link } })).toMatchObject(unusable);
    expect(await api.call(readSession, {}, { token })).toMatchObject({ failure: { code: 'unauthenticated' } });
    clock.nowMs += minuteMs;
    const again = requireValue(await api.call(signIn, { body: { email, password: newPassword } }));
    const stale = await mailedSignInCode(email);
    const change = { currentPassword: newPassword, newPassword: testPassword };
    requireValue(await api.call(changePassword, { body: change }, { token: again.token }));
    expect(await api.call(openLink, { body: { code: stale } })).toMatchObject(unusable);
  });

  it('is the first one of an account that was claimed by a link', async () => {
    const token = await api.startWorkspace();
    const email = newAddress();
    requireValue(await api.call(sendClaimLink, { body: { email } }, { token }));
    requireValue(await api.call(openLink, { body: { code: codeIn(outbox.mails.at(-1)) } }));
    requireValue(await api.call(sendPasswordReset, { body: { email } }));
    const code = codeIn(outbox.mails.at(-1));
    requireValue(await api.call(resetPassword, { body: { code, newPassword: testPassword } }));
    expect(await api.call(signIn, { body: { email, password: testPassword } })).toMatchObject({ ok: true });
  });

  it('ends after an hour', async () => {
    const { email } = await startConfirmed();
    requireValue(await api.call(sendPasswordReset, { body: { email } }));
    const code = codeIn(outbox.mails.at(-1));
    clock.nowMs += 60 * minuteMs;
    expect(await api.call(resetPassword, { body: { code, newPassword: testPassword } })).toMatchObject(unusable);
  });
});

describe('codes', () => {
  it('are good for their own purpose only', async () => {
    const { email, token } = await startAccount(api);
    const confirmCode = codeIn(outbox.mails.at(-1));
    const signInCode = await mailedSignInCode(email);
    const wrong = [
      await api.call(openLink, { body: { code: confirmCode } }),
      await api.call(resetPassword, { body: { code: confirmCode, newPassword: testPassword } }),
      await api.call(resetPassword, { body: { code: signInCode, newPassword: testPassword } }),
      await api.call(confirmEmail, { body: { code: signInCode } }, { token }),
      await api.call(openLink, { body: { code: 'A'.repeat(43) } }),
    ];
    expect(wrong.map((result) => !result.ok && result.failure)).toEqual(
      wrong.map(() => expect.objectContaining(unusable.failure)),
    );
    expect(await api.call(openLink, { body: { code: signInCode } })).toMatchObject({ ok: true });
  });

  it('can not be used by who has read the database', async () => {
    const { email, userId } = await startAccount(api);
    await mailedSignInCode(email);
    const rows = await api.backend.store.db.select().from(verifications).where(eq(verifications.value, ''));
    expect(rows).toEqual([]);
    const all = await api.backend.store.db.select().from(verifications);
    for (const { identifier } of all.filter(({ value }) => value.includes(userId))) {
      const hash = identifier.split(':')[1] ?? '';
      for (const code of [hash.slice(0, 43), hash, identifier]) {
        expect(await api.call(openLink, { body: { code } })).toMatchObject({ ok: false });
      }
    }
  });
});

describe('without mail', () => {
  it('what needs it says so, for every address', async () => {
    const mute = createTestApi();
    const { email } = await startAccount(mute);
    for (const to of [email, newAddress()]) {
      for (const endpoint of [sendSignInLink, sendPasswordReset]) {
        expect(await mute.call(endpoint, { body: { email: to } })).toMatchObject({
          failure: { status: 503, code: 'unavailable' },
        });
      }
    }
  });

  it('a mail that is refused tells nothing, and is logged without its address', async () => {
    const refusing = createTestApi({
      mailer: { provesAddress: false, send: async () => err({ isWorthRetrying: false, message: 'no' }) },
    });
    const { email } = await startAccount(refusing);
    expect(await refusing.call(sendSignInLink, { body: { email } })).toEqual({ ok: true });
    expect(refusing.log).toContainEqual(expect.objectContaining({ level: 'error', event: 'mail', cause: 'no' }));
    expect(JSON.stringify(refusing.log)).not.toContain(email);
  });
});

async function mailedResetCode(email: string): Promise<string> {
  requireValue(await api.call(sendPasswordReset, { body: { email } }));
  return codeIn(outbox.mails.at(-1));
}

async function mailedSignInCode(email: string): Promise<string> {
  requireValue(await api.call(sendSignInLink, { body: { email } }));
  return codeIn(outbox.mails.at(-1));
}

async function startConfirmed() {
  const account = await startAccount(api);
  const { token } = account;
  requireValue(await api.call(confirmEmail, { body: { code: codeIn(outbox.mails.at(-1)) } }, { token }));
  return account;
}

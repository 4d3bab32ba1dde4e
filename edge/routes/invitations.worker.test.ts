import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';

import {
  acceptInvitation,
  createInvitation,
  listInvitations,
  revokeInvitation,
} from '#shared/api/endpoints/invitations.ts';
import { listWorkspaces } from '#shared/api/endpoints/workspaces.ts';
import { renameWorkspace } from '#shared/api/endpoints/workspaces.ts';
import { err, ok } from '#shared/kernel/result.ts';

import { invitations } from '../db/tables/invitations.ts';
import { codeIn, confirmAccount, inviteAccount, newAddress, startAccount } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';

const outbox = createTestOutbox();
const api = createTestApi({ mailer: outbox });
const owner = await startAccount(api);
const { token } = owner;
await confirmAccount(api, owner);
const unusable = { failure: { status: 404, code: 'not_found' } };

describe('an invitation', () => {
  it('goes out by mail with a code that is stored as its hash only, and is in no answer', async () => {
    const email = newAddress();
    const invited = await api.call(createInvitation, { body: { email, role: 'editor' } }, { token });
    const { id } = requireValue(invited);
    const code = codeIn(outbox.mails.at(-1));
    expect(outbox.mails.at(-1)).toMatchObject({ to: email, subject: 'Join My workspace on Sightline' });
    const [row] = await api.backend.store.db.select().from(invitations).where(eq(invitations.id, id));
    expect(row?.email).toBe(email);
    expect(JSON.stringify([invited, row, api.log])).not.toContain(code);
  });

  it('is written in French for who asks for it', async () => {
    const body = { email: newAddress(), role: 'viewer', locale: 'fr' } as const;
    requireValue(await api.call(createInvitation, { body }, { token }));
    expect(outbox.mails.at(-1)?.subject).toBe('Rejoindre My workspace sur Sightline');
  });

  it('lets its address in once', async () => {
    const guest = await startAccount(api);
    const body = { email: guest.email.toUpperCase(), role: 'editor' } as const;
    requireValue(await api.call(createInvitation, { body }, { token }));
    const accept = { body: { code: codeIn(outbox.mails.at(-1)) } };
    const joined = requireValue(await api.call(acceptInvitation, accept, { token: guest.token }));
    expect(joined).toMatchObject({ id: owner.workspaceId, role: 'editor' });
    expect(await api.call(acceptInvitation, accept, { token: guest.token })).toMatchObject(unusable);
    expect(requireValue(await api.call(listWorkspaces, {}, { token: guest.token })).items).toHaveLength(2);
  });

  it('is refused to every other account, and stays good for the right one', async () => {
    const guest = await startAccount(api);
    requireValue(await api.call(createInvitation, { body: { email: guest.email, role: 'viewer' } }, { token }));
    const accept = { body: { code: codeIn(outbox.mails.at(-1)) } };
    for (const other of [(await startAccount(api)).token, await api.startWorkspace()]) {
      expect(await api.call(acceptInvitation, accept, { token: other })).toMatchObject({
        failure: { status: 403, code: 'forbidden' },
      });
    }
    expect(await api.call(acceptInvitation, accept, { token: guest.token })).toMatchObject({ ok: true });
  });

  it('ends after 7 days, when taken back, and when a newer one goes to the same address', async () => {
    const clock = { nowMs: Date.now() };
    const timed = createTestApi({ mailer: outbox, clock: () => clock.nowMs });
    const guest = await startAccount(api);
    const body = { email: guest.email, role: 'viewer' } as const;
    const invite = async () => {
      const { id } = requireValue(await timed.call(createInvitation, { body }, { token }));
      return { id, accept: { body: { code: codeIn(outbox.mails.at(-1)) } } };
    };
    const first = await invite();
    const second = await invite();
    expect(await timed.call(acceptInvitation, first.accept, { token: guest.token })).toMatchObject(unusable);
    clock.nowMs += 7 * 24 * 60 * 60 * 1_000;
    expect(await timed.call(acceptInvitation, second.accept, { token: guest.token })).toMatchObject(unusable);
    const third = await invite();
    requireValue(await timed.call(revokeInvitation, { params: { invitationId: third.id } }, { token }));
    expect(await timed.call(acceptInvitation, third.accept, { token: guest.token })).toMatchObject(unusable);
    const { items } = requireValue(await timed.call(listInvitations, {}, { token }));
    expect(items.map(({ id }) => id)).not.toContain(third.id);
  });

  it('can not be sent by who has not confirmed their own address, an anonymous account included', async () => {
    for (const unconfirmed of [(await startAccount(api)).token, await api.startWorkspace()]) {
      const body = { email: newAddress(), role: 'viewer' } as const;
      const before = outbox.mails.length;
      const result = await api.call(createInvitation, { body }, { token: unconfirmed });
      expect(result).toMatchObject({ failure: { status: 403, code: 'forbidden' } });
      expect(outbox.mails).toHaveLength(before);
    }
  });

  it('leaves an earlier one to the address as it was where the mail of a newer one is refused', async () => {
    const guest = await startAccount(api);
    const body = { email: guest.email, role: 'viewer' } as const;
    requireValue(await api.call(createInvitation, { body }, { token }));
    const accept = { body: { code: codeIn(outbox.mails.at(-1)) } };
    const mute = createTestApi({
      mailer: { provesAddress: false, send: async () => err({ isWorthRetrying: false, message: 'no' }) },
    });
    const options = { token, idempotencyKey: crypto.randomUUID() };
    expect(await mute.call(createInvitation, { body }, options)).toMatchObject({ failure: { code: 'unavailable' } });
    expect(await mute.call(createInvitation, { body }, options)).toMatchObject({ failure: { code: 'unavailable' } });
    expect(await api.call(acceptInvitation, accept, { token: guest.token })).toMatchObject({ ok: true });
  });

  it('does not keep others waiting for the mail', async () => {
    let take = (): void => undefined;
    const taken = new Promise<void>((resolve) => (take = resolve));
    const mailer = { provesAddress: false, send: async () => taken.then(() => ok(undefined)) };
    const slow = createTestApi({ mailer });
    const body = { email: newAddress(), role: 'viewer' } as const;
    const inviting = slow.call(createInvitation, { body }, { token });
    const emails = async () =>
      requireValue(await api.call(listInvitations, {}, { token })).items.map((item) => item.email);
    await expect.poll(emails, { timeout: 120_000 }).toContain(body.email);
    take();
    expect(await inviting).toMatchObject({ ok: true });
  });

  it('goes to one address three times a minute at most, and names no address of its sender', async () => {
    const inviter = await startAccount(api);
    await confirmAccount(api, inviter);
    const name = 'URGENT: verify at http://evil.example/login';
    requireValue(await api.call(renameWorkspace, { body: { name } }, { token: inviter.token }));
    const body = { email: newAddress(), role: 'viewer' } as const;
    const before = outbox.mails.length;
    const results = [];
    for (let sent = 0; sent < 4; sent += 1) {
      results.push(await api.call(createInvitation, { body }, { token: inviter.token }));
    }
    expect(results.map(({ ok: isOk }) => isOk)).toEqual([true, true, true, false]);
    expect(results[3]).toMatchObject({ failure: { code: 'rate_limited' } });
    expect(outbox.mails).toHaveLength(before + 3);
    const { subject, text } = outbox.mails.at(-1) ?? { subject: '', text: '' };
    expect(subject + text).not.toMatch(/evil\.example|http:\/\/evil/);
  });

  it('is refused for a member', async () => {
    const guest = await inviteAccount(api, outbox, owner, 'viewer');
    const body = { email: guest.email, role: 'admin' } as const;
    expect(await api.call(createInvitation, { body }, { token })).toMatchObject({ failure: { code: 'conflict' } });
  });

  it('can not make an owner', async () => {
    const body = JSON.stringify({ email: newAddress(), role: 'owner' });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    expect((await api.request('/v1/invitations', { method: 'POST', headers, body })).status).toBe(400);
  });

  it.each([
    ['nothing sends mail', createTestApi()],
    [
      'the mail is refused',
      createTestApi({
        mailer: { provesAddress: false, send: async () => err({ isWorthRetrying: false, message: 'no' }) },
      }),
    ],
  ])('is not stored where %s', async (_, mute) => {
    const email = newAddress();
    const result = await mute.call(createInvitation, { body: { email, role: 'viewer' } }, { token });
    expect(result).toMatchObject({ failure: { status: 503, code: 'unavailable' } });
    const { items } = requireValue(await mute.call(listInvitations, {}, { token }));
    expect(items.map((item) => item.email)).not.toContain(email);
  });
});

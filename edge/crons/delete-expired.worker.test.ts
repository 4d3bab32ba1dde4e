import { expect, it } from 'vitest';

import { sendSignInLink } from '#shared/api/endpoints/account-links.ts';
import { createInvitation, listInvitations } from '#shared/api/endpoints/invitations.ts';

import { verifications } from '../db/tables/verifications.ts';
import { confirmAccount, newAddress, startAccount } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';
import { deleteExpired } from './delete-expired.ts';

const dayMs = 24 * 60 * 60 * 1_000;

it('removes codes that have ended, and invitations a month after their end', async () => {
  const api = createTestApi({ mailer: createTestOutbox() });
  const { store } = api.backend;
  const { email, token, userId } = await startAccount(api);
  await confirmAccount(api, { userId });
  requireValue(await api.call(sendSignInLink, { body: { email } }));
  requireValue(await api.call(createInvitation, { body: { email: newAddress(), role: 'viewer' } }, { token }));
  const countCodes = async () => {
    const rows = await store.db.select().from(verifications);
    return rows.filter(({ value }) => value.includes(userId)).length;
  };
  const countInvitations = async () => requireValue(await api.call(listInvitations, {}, { token })).items.length;
  const nowMs = Date.now();
  await deleteExpired(store, () => nowMs + 60_000);
  expect([await countCodes(), await countInvitations()]).toEqual([2, 1]);
  await deleteExpired(store, () => nowMs + 2 * dayMs);
  expect([await countCodes(), await countInvitations()]).toEqual([0, 1]);
  await deleteExpired(store, () => nowMs + 38 * dayMs);
  expect(await countInvitations()).toBe(0);
});

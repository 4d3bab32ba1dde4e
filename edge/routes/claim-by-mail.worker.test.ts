import { describe, expect, it } from 'vitest';

import { openLink, sendClaimLink } from '#shared/api/endpoints/account-links.ts';
import { readAccountMethods } from '#shared/api/endpoints/account-methods.ts';
import { claimAccount, signIn } from '#shared/api/endpoints/account.ts';
import { readSession } from '#shared/api/endpoints/session.ts';

import { codeIn, newAddress, testPassword } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';

const outbox = createTestOutbox({ provesAddress: true });
const api = createTestApi({ mailer: outbox });

describe('keeping a workspace where mail proves an address', () => {
  it('takes password and code together, and confirms the address', async () => {
    expect(requireValue(await api.call(readAccountMethods, {}))).toMatchObject({ mail: true, claimsByMail: true });
    const { email, token } = await claimed();
    const session = requireValue(await api.call(readSession, {}, { token }));
    expect(session.account).toMatchObject({ email, isAnonymous: false, isEmailConfirmed: true, hasPassword: true });
    expect(await api.call(signIn, { body: { email, password: testPassword } })).toMatchObject({ ok: true });
  });

  it('says the same at once for an address that somebody has and for one that nobody has', async () => {
    const { email } = await claimed();
    const token = await api.startWorkspace();
    const mails = outbox.mails.length;
    const message = 'This backend keeps a workspace by the code of a mail. Ask for a link.';
    for (const each of [email, newAddress()]) {
      const refused = await api.call(claimAccount, { body: { email: each, password: testPassword } }, { token });
      expect(refused).toMatchObject({ failure: { status: 403, code: 'forbidden', message } });
    }
    expect(outbox.mails).toHaveLength(mails);
    const [mailedTaken, mailedFree] = await Promise.all(
      [email, newAddress()].map((each) => api.call(sendClaimLink, { body: { email: each } }, { token })),
    );
    expect(mailedTaken).toEqual(mailedFree);
    expect(requireValue(await api.call(readSession, {}, { token })).account.isAnonymous).toBe(true);
  });

  it('leaves the password of an account that has the address as it is', async () => {
    const { email } = await claimed();
    const token = await api.startWorkspace();
    requireValue(await api.call(sendClaimLink, { body: { email } }, { token }));
    const code = codeIn(outbox.mails.findLast(({ to }) => to === email));
    requireValue(await api.call(openLink, { body: { code, newPassword: 'another horse' } }));
    expect(await api.call(signIn, { body: { email, password: 'another horse' } })).toMatchObject({ ok: false });
    expect(await api.call(signIn, { body: { email, password: testPassword } })).toMatchObject({ ok: true });
  });
});

async function claimed(): Promise<{ readonly email: string; readonly token: string }> {
  const email = newAddress();
  const token = await api.startWorkspace();
  requireValue(await api.call(sendClaimLink, { body: { email } }, { token }));
  const code = codeIn(outbox.mails.findLast(({ to }) => to === email));
  const session = requireValue(await api.call(openLink, { body: { code, newPassword: testPassword } }));
  return { email, token: session.token };
}

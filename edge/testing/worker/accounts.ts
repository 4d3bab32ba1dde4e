import { claimAccount } from '#shared/api/endpoints/account.ts';
import { acceptInvitation, createInvitation } from '#shared/api/endpoints/invitations.ts';
import { asId } from '#shared/kernel/ids.ts';

import { confirmAddress } from '../../repositories/users.ts';
import type { Mail } from '../../mail/mailer.ts';
import { requireValue, type TestApi } from './api.ts';
import type { TestOutbox } from './mail-outbox.ts';

export interface TestAccount {
  readonly email: string;
  readonly token: string;
  readonly userId: string;
  /** Their own, the first one. */
  readonly workspaceId: string;
}

export const testPassword = 'correct horse';

/** An address that nobody has. */
export function newAddress(): string {
  return `${crypto.randomUUID()}@mail.example`;
}

/** A new account with an address and a password. */
export async function startAccount(api: TestApi, email = newAddress()): Promise<TestAccount> {
  const token = await api.startWorkspace();
  const body = { email, password: testPassword };
  const session = requireValue(await api.call(claimAccount, { body }, { token }));
  return { email, token: session.token, userId: session.account.id, workspaceId: session.workspace.id };
}

/** A new account that was invited into the workspace and has joined. */
export async function inviteAccount(
  api: TestApi,
  outbox: TestOutbox,
  owner: TestAccount,
  role: 'viewer' | 'editor' | 'admin',
): Promise<TestAccount> {
  const account = await startAccount(api);
  await confirmAccount(api, owner);
  const body = { email: account.email, role };
  requireValue(await api.call(createInvitation, { body }, { token: owner.token, workspaceId: owner.workspaceId }));
  const code = codeIn(outbox.mails.at(-1));
  requireValue(await api.call(acceptInvitation, { body: { code } }, { token: account.token }));
  return account;
}

/** As if the mailed code had come back. */
export async function confirmAccount(api: TestApi, { userId }: Pick<TestAccount, 'userId'>): Promise<void> {
  await confirmAddress(api.backend.store.db, asId<'user'>(userId), new Date());
}

/** The code in the link of a mail. */
export function codeIn(mail: Mail | undefined): string {
  const code = /#([\w-]{43})$/m.exec(mail?.text ?? '')?.[1];
  if (code === undefined) throw new Error('There is no code in the mail');
  return code;
}

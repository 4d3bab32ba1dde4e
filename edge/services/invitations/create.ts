import type { createInvitation as endpoint, Invitation } from '#shared/api/endpoints/invitations.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { hashSecret } from '../../auth/hash-secret.ts';
import { makeSecret } from '../../auth/make-secret.ts';
import type { Database } from '../../db/database.ts';
import { composeMail } from '../../mail/compose-mail.ts';
import { deleteIdempotencyKey } from '../../repositories/idempotency-keys.ts';
import {
  countInvitations,
  deleteInvitation,
  deleteInvitationTo,
  insertInvitation,
  type InvitationRow,
} from '../../repositories/invitations.ts';
import { listMemberRows } from '../../repositories/members.ts';
import { findUser } from '../../repositories/users.ts';
import { findWorkspace } from '../../repositories/workspaces.ts';
import { requireMailer, requireSent } from '../accounts/require-sent.ts';
import { requireOrigin } from '../require-origin.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { takeAttempt } from '../take-attempt.ts';
import { presentInvitation } from './present.ts';

const ttlMs = 7 * 24 * 60 * 60 * 1_000;
const maxOpen = 50;
/** To one address, from any workspace of this process. */
const mailsPerMinute = 3;

/**
 * Stored before its mail goes out, and taken back where the mail was not taken for delivery: no transaction waits for a
 * mail. Throws `forbidden` for who has not confirmed their own address, since anybody could have mails sent otherwise,
 * `conflict` for a member, `quota_exceeded` and `rate_limited` for too many, and `unavailable` where no mail can be sent.
 */
export async function createInvitation(
  context: RequestContext,
  { email, locale, role }: ParsedInput<typeof endpoint>['body'],
): Promise<Invitation> {
  const { mailer, store } = context;
  requireMailer(mailer);
  const origin = requireOrigin(context);
  const code = makeSecret();
  const stored = await store.transaction((tx) => storeInvitation(context, tx, { email, role, code }));
  const { answer, workspace } = stored;
  try {
    await requireAllowance(context, email);
    await requireSent(mailer, await composeMail({ kind: 'invitation', locale, to: email, code, origin, workspace }));
  } catch (error) {
    await store.transaction((tx) => takeBack(context, tx, stored));
    throw error;
  }
  return answer;
}

interface Stored {
  readonly answer: Invitation;
  /** Its name, for the mail. */
  readonly workspace: string;
  /** The one to the same address that it takes the place of. */
  readonly replaced: InvitationRow | undefined;
}

async function storeInvitation(
  context: RequestContext,
  tx: Database,
  { code, email, role }: Pick<InvitationRow, 'email' | 'role'> & { readonly code: string },
): Promise<Stored> {
  const { clock, principal, workspaceId } = context;
  const inviter = await findUser(tx, principal.userId);
  if (inviter?.emailVerified !== true) {
    throw new AppError('forbidden', { message: 'Confirm your own e-mail address before you invite somebody.' });
  }
  const members = await listMemberRows(workspaceId, tx);
  if (members.some((member) => member.email === email)) {
    throw new AppError('conflict', { message: 'This address is a member of the workspace already.' });
  }
  const replaced = await deleteInvitationTo(workspaceId, tx, email);
  if ((await countInvitations(workspaceId, tx)) >= maxOpen) {
    throw new AppError('quota_exceeded', { message: `At most ${maxOpen} invitations can be open.` });
  }
  const createdAt = new Date(clock());
  const row = {
    id: newId(createdAt.getTime()),
    email,
    role,
    codeHash: await hashSecret(code),
    invitedBy: principal.userId,
    expiresAt: new Date(createdAt.getTime() + ttlMs),
    createdAt,
  };
  const answer = presentInvitation(row);
  await insertInvitation(workspaceId, tx, row);
  const record = { action: 'invitations.create', subjectId: row.id, status: 201, answer } as const;
  for (const write of recordChange(context, tx, record)) await write;
  const workspace = await findWorkspace(workspaceId, tx);
  return { answer, workspace: workspace?.name ?? '', replaced };
}

/** A mail to an address that did not ask for one: limited by who gets it and by who sends it. */
async function requireAllowance(context: RequestContext, email: string): Promise<void> {
  const { principal, rateRules } = context;
  if (!rateRules.limiter('mail', email, mailsPerMinute).isAllowed || !(await takeAttempt(context, 'mail', email))) {
    throw new AppError('rate_limited', { message: 'This address was sent enough mails for now. Try again later.' });
  }
  if (await takeAttempt(context, 'invitation', principal.userId)) return;
  throw new AppError('quota_exceeded', { message: 'You have sent as many invitations as an account may in a day.' });
}

/** As if it had never been asked for; the audit log keeps both. */
async function takeBack(context: RequestContext, tx: Database, { answer, replaced }: Stored): Promise<void> {
  const { idempotency, workspaceId } = context;
  await deleteInvitation(workspaceId, tx, answer.id);
  if (replaced) await insertInvitation(workspaceId, tx, replaced);
  if (idempotency) await deleteIdempotencyKey(workspaceId, tx, idempotency.key);
  const record = { action: 'invitations.revoke', subjectId: answer.id, status: 204, answer: undefined } as const;
  for (const write of recordChange({ ...context, idempotency: undefined }, tx, record)) await write;
}

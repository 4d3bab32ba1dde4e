import type { DigestSetting } from '#shared/api/endpoints/digest.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Database } from '../../db/database.ts';
import { findDigest } from '../../repositories/digests.ts';
import { findNewestDigestMail } from '../../repositories/digest-mails.ts';
import { findUser } from '../../repositories/users.ts';
import type { RequestContext } from '../context.ts';

/** The setting of the member who asks; off where they never chose. */
export async function presentDigest(
  { mailer, origin, principal, workspaceId }: RequestContext,
  db: Database,
): Promise<DigestSetting> {
  const { userId } = principal;
  const user = await findUser(db, userId);
  if (!user) throw new AppError('unauthenticated');
  const digest = await findDigest(workspaceId, db, userId);
  const last = await findNewestDigestMail(workspaceId, db, userId);
  const withoutMail = user.emailVerified ? (mailer && origin !== null ? 'nothing' : 'mail') : 'confirmation';
  return {
    frequency: digest?.frequency ?? 'off',
    timeZone: digest?.timeZone ?? 'UTC',
    locale: digest?.locale ?? 'en',
    email: user.isAnonymous ? null : user.email,
    needs: user.isAnonymous ? 'address' : withoutMail,
    nextAt: digest?.nextEndAt?.toISOString() ?? null,
    last: last ? { periodEnd: last.periodEnd.toISOString(), outcome: last.outcome } : null,
  };
}

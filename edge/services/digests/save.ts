import type { DigestSetting, saveDigest as endpoint } from '#shared/api/endpoints/digest.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { periodEndAfter } from '#shared/digest/digest-period.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { upsertDigest } from '../../repositories/digests.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentDigest } from './present.ts';

/**
 * Throws `conflict` where there is no confirmed address to send it to, `unavailable` where nothing sends mail. Off is
 * always taken.
 */
export async function saveDigest(
  context: RequestContext,
  { frequency, locale, timeZone }: ParsedInput<typeof endpoint>['body'],
): Promise<DigestSetting> {
  const { clock, principal, store, workspaceId } = context;
  const { userId } = principal;
  return store.transaction(async (tx) => {
    const nextEndAt = frequency === 'off' ? null : new Date(periodEndAfter(frequency, timeZone, clock()));
    if (frequency !== 'off') {
      const { needs } = await presentDigest(context, tx);
      if (needs === 'mail') throw new AppError('unavailable', { message: 'This backend sends no mail.' });
      if (needs !== 'nothing') throw new AppError('conflict', { message: 'The account has no confirmed address.' });
    }
    await upsertDigest(workspaceId, tx, { userId, frequency, timeZone, locale, nextEndAt });
    const answer = await presentDigest(context, tx);
    const change = { action: 'digest.save', subjectId: userId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, change)) await write;
    return answer;
  });
}

import { periodEndAfter } from '#shared/digest/digest-period.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Backend } from '../../backend.ts';
import { lockAllDueDigests, updateDigestEnd } from '../../repositories/digests.ts';
import { insertDigestMail } from '../../repositories/digest-mails.ts';
import { addJobs } from '../outbox/add-jobs.ts';

/** Longer than a transaction lasts, so that what was written before the end of a period can be read after it. */
const graceMs = 60_000;
const digestsPerRound = 500;

/**
 * Orders a digest for each member whose period has ended. Its row, its job and the next end are one transaction: a worker
 * that dies has done all of it or none. Periods that were missed follow one a minute.
 */
export async function claimDueDigests({ clock, store }: Pick<Backend, 'clock' | 'store'>): Promise<void> {
  const now = new Date(clock());
  await store.transaction(async (tx) => {
    const due = await lockAllDueDigests(tx, { before: new Date(now.getTime() - graceMs), limit: digestsPerRound });
    for (const { frequency: period, nextEndAt: periodEnd, timeZone, userId, workspaceId } of due) {
      if (period === 'off' || periodEnd === null) continue;
      const row = { userId, periodEnd, id: newId(now.getTime()), period, outcome: 'waiting' } as const;
      if (await insertDigestMail(workspaceId, tx, row)) {
        await addJobs(tx, [{ kind: 'send-digest', workspaceId, userId, periodEnd: periodEnd.toISOString() }], { now });
      }
      const next = new Date(periodEndAfter(period, timeZone, periodEnd.getTime()));
      await updateDigestEnd(workspaceId, tx, userId, next);
    }
  });
}

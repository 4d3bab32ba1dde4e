import { newId } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { type Job, queueOf } from '../../queues/job.ts';
import { insertOutboxMessages } from '../../repositories/outbox-messages.ts';

/** Writes jobs down in the transaction of the change that needs them; `drainOutbox` sends them. */
export async function addJobs(
  tx: Database,
  jobs: readonly Job[],
  { availableAt, now }: { readonly now: Date; readonly availableAt?: Date },
): Promise<void> {
  if (jobs.length === 0) return;
  await insertOutboxMessages(
    tx,
    jobs.map((job) => ({
      id: newId(now.getTime()),
      queue: queueOf(job),
      job,
      availableAt: availableAt ?? now,
      createdAt: now,
    })),
  );
}

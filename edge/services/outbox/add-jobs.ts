import { newId } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { type Job, queueOf } from '../../runtime/job.ts';
import { insertOutboxMessages, type NewOutboxMessage } from '../../repositories/outbox-messages.ts';

interface When {
  readonly now: Date;
  /** Not sent before; now where missing. */
  readonly availableAt?: Date;
}

/** Writes jobs down in the transaction of the change that needs them; `drainOutbox` sends them. */
export async function addJobs(tx: Database, jobs: readonly Job[], when: When): Promise<void> {
  if (jobs.length === 0) return;
  await insertOutboxMessages(
    tx,
    jobs.map((job) => messageOf(job, when)),
  );
}

/** A job as a message of its queue. */
export function messageOf(job: Job, { availableAt, now }: When): NewOutboxMessage {
  return { id: newId(now.getTime()), queue: queueOf(job), job, availableAt: availableAt ?? now, createdAt: now };
}

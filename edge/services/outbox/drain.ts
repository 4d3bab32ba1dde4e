import type { Backend } from '../../backend.ts';
import { job, queueNames } from '../../runtime/job.ts';
import { claimOutboxMessages, deleteOutboxMessages } from '../../repositories/outbox-messages.ts';

/** What one batch of a queue holds. */
const messagesPerSend = 100;
/** Longer than sending takes; a worker that dies meanwhile leaves the messages to the next one. */
const claimMs = 60_000;
/** Keeps one call short; the next minute takes the rest. */
const maxRounds = 50;

/** Hands every job that is due to its queue. A worker that dies in between causes a job twice, never none. */
export async function drainOutbox({ clock, queues, store }: Backend): Promise<void> {
  for (let round = 0; round < maxRounds; round += 1) {
    const now = new Date(clock());
    const claimedUntil = new Date(now.getTime() + claimMs);
    const claimed = await claimOutboxMessages(store.db, { now, claimedUntil, limit: messagesPerSend });
    for (const queue of queueNames) {
      const messages = claimed.filter((row) => row.queue === queue);
      if (messages.length === 0) continue;
      await queues.send(
        queue,
        messages.map((row) => ({ id: row.id, job: job.parse(row.job) })),
      );
      await deleteOutboxMessages(
        store.db,
        messages.map(({ id }) => id),
      );
    }
    if (claimed.length < messagesPerSend) return;
  }
}

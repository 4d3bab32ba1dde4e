import type { Letter, QueueName } from '../../queues/job.ts';
import type { JobQueues } from '../../queues/job-queues.ts';

export interface TestQueues extends JobQueues {
  /** Everything sent since the last time. */
  take(): readonly { readonly queue: QueueName; readonly letter: Letter }[];
}

/** Queues in memory, which nobody empties but the test. */
export function createTestQueues(): TestQueues {
  let sent: { queue: QueueName; letter: Letter }[] = [];
  return {
    async send(queue, letters) {
      sent.push(...letters.map((letter) => ({ queue, letter })));
    },
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}

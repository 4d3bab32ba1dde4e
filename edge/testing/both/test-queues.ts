import type { QueueMessage, QueueName } from '../../runtime/job.ts';
import type { JobQueues } from '../../runtime/job-queues.ts';

export interface TestQueues extends JobQueues {
  /** Everything sent since the last time. */
  take(): readonly { readonly queue: QueueName; readonly message: QueueMessage }[];
}

/** Queues in memory, which nobody empties but the test. */
export function createTestQueues(): TestQueues {
  let sent: { queue: QueueName; message: QueueMessage }[] = [];
  return {
    async send(queue, messages) {
      sent.push(...messages.map((message) => ({ queue, message })));
    },
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}

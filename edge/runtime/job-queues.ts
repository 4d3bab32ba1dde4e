import type { QueueMessage, QueueName } from './job.ts';

/** Where messages are handed to. Each comes at least once, in any order. */
export interface JobQueues {
  /** At most 100 at once. */
  send(queue: QueueName, messages: readonly QueueMessage[]): Promise<void>;
}

export function createJobQueues(queues: Readonly<Record<QueueName, Queue<QueueMessage>>>): JobQueues {
  return {
    async send(queue, messages) {
      await queues[queue].sendBatch(messages.map((body) => ({ body, contentType: 'json' })));
    },
  };
}

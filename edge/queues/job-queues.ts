import type { Letter, QueueName } from './job.ts';

/** Where letters are handed to. Each comes at least once, in any order. */
export interface JobQueues {
  /** At most 100 at once. */
  send(queue: QueueName, letters: readonly Letter[]): Promise<void>;
}

export function createJobQueues(queues: Readonly<Record<QueueName, Queue<Letter>>>): JobQueues {
  return {
    async send(queue, letters) {
      await queues[queue].sendBatch(letters.map((body) => ({ body, contentType: 'json' })));
    },
  };
}

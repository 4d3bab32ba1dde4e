import { newId } from '#shared/kernel/ids.ts';

import { describeError, type Log } from '../http/log.ts';
import { upsertDeadLetter } from '../repositories/dead-letters.ts';
import type { CollectionContext } from '../services/collection/context.ts';
import { drainOutbox } from '../services/outbox/drain.ts';
import { handleJob } from './handle-job.ts';
import { letter, queueOf } from './job.ts';

export interface ConsumerContext extends CollectionContext {
  readonly log: Log;
}

/** As wrangler.toml names it: the platform puts there what not even this loop could end. */
export const deadLetterQueue = 'sightline-dead-letters';
/** wrangler.toml allows more, so that a letter dies here, with its reason. */
const maxAttempts = 6;
const firstDelaySeconds = 10;
const longestDelaySeconds = 3_600;

/** The loop of every queue: parse, handle, acknowledge each message for itself; or retry it later, later each time. */
export async function consumeBatch(context: ConsumerContext, batch: MessageBatch): Promise<void> {
  for (const message of batch.messages) {
    const parsed = letter.safeParse(message.body);
    if (batch.queue === deadLetterQueue || !parsed.success) {
      const reason = parsed.success ? 'The platform gave it up.' : 'It is no job.';
      await bury(context, message, reason);
      continue;
    }
    try {
      await handleJob(context, parsed.data.job);
      message.ack();
    } catch (error) {
      const reason = describeError(error);
      const { id, job } = parsed.data;
      context.log({
        level: 'error',
        event: 'job',
        kind: job.kind,
        letter: id,
        attempts: message.attempts,
        cause: reason,
      });
      if (message.attempts >= maxAttempts) await bury(context, message, reason);
      else message.retry({ delaySeconds: retryDelaySeconds(message.attempts) });
    }
  }
  await drainOutbox(context);
}

/** 10 seconds, then three times as long each time, up to an hour. */
export function retryDelaySeconds(attempts: number): number {
  return Math.min(longestDelaySeconds, firstDelaySeconds * 3 ** (attempts - 1));
}

/** Puts a message away for those who run the backend; they can send it again. */
async function bury({ clock, log, store }: ConsumerContext, message: Message, reason: string): Promise<void> {
  const parsed = letter.safeParse(message.body).data;
  const diedAt = new Date(clock());
  await upsertDeadLetter(store.db, {
    id: parsed?.id ?? newId(diedAt.getTime()),
    queue: parsed ? queueOf(parsed.job) : 'ingest',
    job: parsed?.job ?? { unreadable: message.body },
    reason,
    attempts: message.attempts,
    diedAt,
  });
  log({ level: 'error', event: 'dead-letter', cause: reason });
  message.ack();
}

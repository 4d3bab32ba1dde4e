import { newId } from '#shared/kernel/ids.ts';

import type { Backend } from '../backend.ts';
import { describeError } from '../runtime/log.ts';
import { upsertDeadLetter } from '../repositories/dead-letters.ts';
import { drainOutbox } from '../services/outbox/drain.ts';
import { deliverSearches } from '../services/scheduled-checks/deliver-searches.ts';
import { handleJob } from './handle-job.ts';
import { queueMessage, queueOf } from '../runtime/job.ts';

/** As wrangler.toml names it: the platform puts there what not even this loop could end. */
export const deadLetterQueue = 'sightline-dead-letters';
/** Looks of a batch are made side by side: each waits for a server of its own, and none for another. */
const looksQueue = 'sightline-monitor';
/** wrangler.toml allows more, so that a message dies here, with its reason. */
const maxAttempts = 6;
const firstDelaySeconds = 10;
const longestDelaySeconds = 3_600;

/**
 * The loop of every queue: parse, handle, acknowledge each message for itself; or retry it later, later each time. Ranks of
 * all that came are given out together.
 */
export async function consumeBatch(context: Backend, batch: MessageBatch): Promise<void> {
  const found = new Map<Message, string>();
  const handle = async (message: Message): Promise<void> => {
    const parsed = queueMessage.safeParse(message.body);
    if (batch.queue === deadLetterQueue || !parsed.success) {
      await deadLetter(context, message, parsed.success ? 'The platform gave it up.' : 'It is no job.');
      return;
    }
    try {
      const { thenDeliver } = await handleJob(context, parsed.data.job);
      if (thenDeliver === null) message.ack();
      else found.set(message, thenDeliver);
    } catch (error) {
      await retry(context, message, describeError(error));
    }
  };
  if (batch.queue === looksQueue) await Promise.all(batch.messages.map(handle));
  else for (const message of batch.messages) await handle(message);
  try {
    await deliverSearches(context, [...new Set(found.values())]);
    for (const message of found.keys()) message.ack();
  } catch {
    for (const [message, searchId] of found) await deliverAlone(context, message, searchId);
  }
  await drainOutbox(context);
}

/** One search that cannot be delivered must not hold back the others of its batch. */
async function deliverAlone(context: Backend, message: Message, searchId: string): Promise<void> {
  try {
    await deliverSearches(context, [searchId]);
    message.ack();
  } catch (error) {
    await retry(context, message, describeError(error));
  }
}

/** 10 seconds, then three times as long each time, up to an hour. */
export function retryDelaySeconds(attempts: number): number {
  return Math.min(longestDelaySeconds, firstDelaySeconds * 3 ** (attempts - 1));
}

/** For another attempt, or to those who run the backend after the last one. */
async function retry(context: Backend, message: Message, cause: string): Promise<void> {
  const { data } = queueMessage.safeParse(message.body);
  context.log({
    level: 'error',
    event: 'job',
    kind: data?.job.kind,
    messageId: data?.id,
    attempts: message.attempts,
    cause,
  });
  if (message.attempts >= maxAttempts) await deadLetter(context, message, cause);
  else message.retry({ delaySeconds: retryDelaySeconds(message.attempts) });
}

/** Puts a message away for those who run the backend; they can send it again. */
async function deadLetter({ clock, log, store }: Backend, message: Message, reason: string): Promise<void> {
  const parsed = queueMessage.safeParse(message.body).data;
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

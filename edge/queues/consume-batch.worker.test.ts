import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';

import { newId } from '#shared/kernel/ids.ts';

import type { Backend } from '../backend.ts';
import { deadLetters } from '../db/tables/dead-letters.ts';
import { createTestApi } from '../testing/worker/api.ts';
import { consumeBatch, deadLetterQueue, retryDelaySeconds } from './consume-batch.ts';

const { backend } = createTestApi();
const brokenStore = { ...backend.store, transaction: () => Promise.reject(new Error('the database is away')) };
const broken: Backend = { ...backend, store: brokenStore };

const jobOf = () => ({
  id: newId(),
  job: {
    kind: 'start-runs',
    runs: [{ workspaceId: newId(), keywordId: newId(), runAt: '2026-11-20T10:00:00.000Z' }],
  },
});
const unknownTask = () => ({ id: newId(), job: { kind: 'ingest-task', taskId: newId() } });

async function consume(context: Backend, queue: string, bodies: readonly unknown[], attempts = 1) {
  const messages = bodies.map((body, at) => ({ id: `m${at}`, timestamp: new Date(), attempts, body }));
  const batch = createMessageBatch(queue, messages);
  await consumeBatch(context, batch);
  return getQueueResult(batch, createExecutionContext());
}

async function findDeadLetter(id: string) {
  const [row] = await backend.store.db.select().from(deadLetters).where(eq(deadLetters.id, id));
  return row;
}

describe('the loop of the queues', () => {
  it('acknowledges what is done, and retries only what failed', async () => {
    const result = await consume(broken, 'sightline-search', [unknownTask(), jobOf(), unknownTask()]);
    expect(result.explicitAcks).toEqual(['m0', 'm2']);
    expect(result.retryMessages).toEqual([{ msgId: 'm1' }]);
  });

  it.each([
    [1, 10],
    [2, 30],
    [5, 810],
    [9, 3_600],
  ])('waits after attempt %i for %i seconds', (attempts, seconds) => {
    expect(retryDelaySeconds(attempts)).toBe(seconds);
  });

  it('delivers the searches of a batch alone where one of them cannot be', async () => {
    const [good, bad] = [newId(), newId()];
    // The batch asks once and fails; the good one alone asks twice; the bad one's first question fails.
    const failsAt = new Set([1, 4]);
    let asked = 0;
    const failing: Backend = {
      ...backend,
      store: {
        ...backend.store,
        get db() {
          asked += 1;
          if (failsAt.has(asked)) throw new Error('the database is away');
          return backend.store.db;
        },
      },
    };
    const jobs = [good, bad].map((searchId) => ({ id: newId(), job: { kind: 'deliver-search', searchId } }));
    const result = await consume(failing, 'sightline-ingest', jobs);
    expect(result.explicitAcks).toEqual(['m0']);
    expect(result.retryMessages).toEqual([{ msgId: 'm1' }]);
  });

  it('puts a job away with its reason after six attempts', async () => {
    const message = jobOf();
    const result = await consume(broken, 'sightline-search', [message], 6);
    expect(result.explicitAcks).toEqual(['m0']);
    expect(await findDeadLetter(message.id)).toMatchObject({
      queue: 'search',
      job: message.job,
      attempts: 6,
      reason: expect.stringContaining('the database is away'),
    });
  });

  it('puts away what the platform gave up', async () => {
    const message = unknownTask();
    await consume(backend, deadLetterQueue, [message], 1);
    expect(await findDeadLetter(message.id)).toMatchObject({ queue: 'ingest', job: message.job });
  });

  it('puts away what is no job at once', async () => {
    const result = await consume(backend, 'sightline-ingest', [{ hello: 'world' }, 'text', null]);
    expect(result.explicitAcks).toEqual(['m0', 'm1', 'm2']);
    const rows = await backend.store.db.select().from(deadLetters).where(eq(deadLetters.reason, 'It is no job.'));
    expect(rows.map(({ job }) => job)).toEqual(
      expect.arrayContaining([{ hello: 'world' }, 'text', null].map((unreadable) => ({ unreadable }))),
    );
  });
});

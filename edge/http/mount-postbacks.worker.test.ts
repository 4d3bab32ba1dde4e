import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';

import { newId } from '#shared/kernel/ids.ts';

import { hashSecret } from '../auth/hash-secret.ts';
import { outboxMessages } from '../db/tables/outbox-messages.ts';
import { findProviderTask, insertProviderTasks, updateProviderTask } from '../repositories/provider-tasks.ts';
import { insertSearch } from '../repositories/searches.ts';
import { createTestQueues } from '../testing/both/test-queues.ts';
import { createTestApi } from '../testing/worker/api.ts';

const queues = createTestQueues();
const api = createTestApi({ queues });
const { answers, store } = api.backend;

/** A task that waits for its answer, and the way to send it one. */
async function postTask() {
  const now = new Date();
  const searchId = newId();
  const key = {
    engine: 'google',
    normalized: `tea ${searchId}`,
    country: 'de',
    language: 'de',
    device: 'desktop',
    day: '2026-11-20',
    depth: 10,
  } as const;
  await insertSearch(store.db, { ...key, id: searchId, keyword: 'tea', provider: 'dataforseo', createdAt: now });
  const taskId = newId();
  const token = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0'));
  const tokenHash = await hashSecret(token.join(''));
  await insertProviderTasks(store.db, [{ id: taskId, searchId, tokenHash, postedAt: now }]);
  return {
    taskId,
    token: token.join(''),
    send: (body: BodyInit, headers: Record<string, string> = {}) =>
      api.request(`/v1/provider-tasks/dataforseo/${token.join('')}`, { method: 'POST', body, headers }),
    status: async () => (await findProviderTask(store.db, taskId))?.status,
    jobs: () =>
      queues.take().filter(({ message }) => message.job.kind === 'ingest-task' && message.job.taskId === taskId),
  };
}

describe('a postback', () => {
  it('is kept as it came, and read later', async () => {
    const { jobs, send, status, taskId } = await postTask();
    const answer = await send(new Uint8Array([0x1f, 0x8b, 1, 2, 3]), { 'content-encoding': 'gzip' });
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
    expect(await status()).toBe('received');
    expect(await answers.find(taskId)).toEqual(new Uint8Array([0x1f, 0x8b, 1, 2, 3]));
    expect(jobs()).toHaveLength(1);
    expect(await store.db.$count(outboxMessages, eq(outboxMessages.queue, 'ingest'))).toBe(0);
  });

  it('sent ten times, at once too, has one effect', async () => {
    const { jobs, send, taskId } = await postTask();
    const first = await Promise.all(Array.from({ length: 5 }, () => send('{"a":1}')));
    for (let time = 0; time < 5; time += 1) first.push(await send('{"b":2}'));
    expect(first.map((answer) => answer.status)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(jobs()).toHaveLength(1);
    expect(new TextDecoder().decode(await answers.find(taskId))).toBe('{"a":1}');
  });

  it.each(['done', 'lost', 'refused'] as const)('for a task that is %s is taken without effect', async (ended) => {
    const { jobs, send, status, taskId } = await postTask();
    await updateProviderTask(store.db, taskId, ['posting'], { status: ended });
    expect((await send('{}')).status).toBe(200);
    expect(await status()).toBe(ended);
    expect(await answers.find(taskId)).toBeUndefined();
    expect(jobs()).toEqual([]);
  });

  it.each([
    ['nobody has', 'f'.repeat(64)],
    ['is none', "1' OR '1'='1"],
    ['is endless', 'a'.repeat(5_000)],
  ])('with a token that %s is not found, and its body not read', async (_name, token) => {
    const path = `/v1/provider-tasks/dataforseo/${encodeURIComponent(token)}`;
    expect((await api.request(path, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  it.each<[string, () => BodyInit, Record<string, string>]>([
    ['says so', () => new Uint8Array(9_000_000), {}],
    ['lies', () => streamOf(50, 1_000_000), {}],
  ])(
    'of more than 8 MB is refused, whether it %s or not, and the task goes on waiting',
    async (_name, body, headers) => {
      const { jobs, send, status } = await postTask();
      expect((await send(body(), headers)).status).toBe(413);
      expect(await status()).toBe('posting');
      expect(jobs()).toEqual([]);
    },
  );

  it('leaves its token out of the log', async () => {
    const { send, token } = await postTask();
    await send('{}');
    expect(JSON.stringify(api.log)).not.toContain(token);
    expect(JSON.stringify(api.log)).toContain('/v1/provider-tasks/…');
  });
});

function streamOf(chunks: number, sizeBytes: number): ReadableStream<Uint8Array> {
  let left = chunks;
  return new ReadableStream({
    pull(controller) {
      left -= 1;
      controller.enqueue(new Uint8Array(sizeBytes));
      if (left === 0) controller.close();
    },
  });
}

import { beforeEach, expect, it } from 'vitest';

import { createAlertChannel, listAlertChannels } from '#shared/api/endpoints/alerts.ts';
import { storeAudit } from '#shared/api/endpoints/audits.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import { sampleReport } from '../../testing/both/sample-report.ts';
import { createTestApi, requireValue } from '../../testing/worker/api.ts';
import type { WebhookFailure, WebhookPost } from '../../webhooks/webhooks.ts';
import { sendEvents } from './send.ts';

const minuteMs = 60_000;
let nowMs = Date.parse('2026-11-20T12:00:00.000Z');
let posts: WebhookPost[] = [];
let answer: (post: WebhookPost) => Result<undefined, WebhookFailure> = () => ok(undefined);
const api = createTestApi({
  clock: () => nowMs,
  webhooks: {
    findFault: () => null,
    post: async (post) => {
      // What tests of other files left behind goes out here too.
      if (!post.url.startsWith('https://log.example/')) return ok(undefined);
      posts.push(post);
      return answer(post);
    },
  },
});

beforeEach(() => {
  posts = [];
  answer = () => ok(undefined);
});

async function subscribe(url: string) {
  const caller = { token: await api.startWorkspace() };
  const audit = async () => requireValue(await api.call(storeAudit, { body: { report: sampleReport() } }, caller)).id;
  await audit();
  const body = { kind: 'webhook', target: url, takesLog: true } as const;
  requireValue(await api.call(createAlertChannel, { body }, caller));
  return {
    caller,
    audit,
    log: async () => requireValue(await api.call(listAlertChannels, {}, caller)).items[0]?.log,
  };
}

it('sends what happens from then on, signed, in order, once, and goes on where it was after failures', async () => {
  const { audit, log } = await subscribe('https://log.example/in');
  expect(await log()).toEqual({ lastSeq: 1, reason: null });
  await sendEvents(api.backend);
  expect(posts).toEqual([]);

  const ids = [await audit(), await audit(), await audit()];
  answer = () => (posts.length === 2 ? err({ isWorthRetrying: true, message: 'It is away.' }) : ok(undefined));
  await Promise.all([sendEvents(api.backend), sendEvents(api.backend)]);
  expect(posts).toHaveLength(2);
  expect(await log()).toEqual({ lastSeq: 2, reason: 'It is away.' });
  // It waits before it tries again.
  await sendEvents(api.backend);
  expect(posts).toHaveLength(2);

  nowMs += minuteMs;
  await sendEvents(api.backend);
  const told = posts.map(({ body, secret, url }) => ({ body, isSigned: secret?.startsWith('whsec_'), url }));
  const of = (at: number, seq: number) => ({
    url: 'https://log.example/in',
    isSigned: true,
    body: expect.objectContaining({
      type: 'audit.stored',
      data: expect.objectContaining({ seq, subjectId: ids[at] }),
    }),
  });
  expect(told).toEqual([of(0, 2), of(1, 3), of(1, 3), of(2, 4)]);
  expect(posts[1]?.id).toBe(posts[2]?.id);
  expect(await log()).toEqual({ lastSeq: 4, reason: null });
  await sendEvents(api.backend);
  expect(posts).toHaveLength(4);
});

it('sends again, with the same id, what a worker sent that then died', async () => {
  const { audit, log } = await subscribe('https://log.example/killed');
  await audit();
  answer = () => {
    throw new Error('killed');
  };
  await expect(sendEvents(api.backend)).rejects.toThrow('killed');
  answer = () => ok(undefined);
  nowMs += 6 * minuteMs;
  await sendEvents(api.backend);
  expect(new Set(posts.map(({ id }) => id)).size).toBe(1);
  expect(posts).toHaveLength(2);
  expect(await log()).toEqual({ lastSeq: 2, reason: null });
});

it('is for webhooks alone', async () => {
  const caller = { token: await api.startWorkspace() };
  const body = { kind: 'slack', target: 'https://log.example/chat', takesLog: true } as const;
  expect(await api.call(createAlertChannel, { body }, caller)).toMatchObject({ failure: { code: 'invalid_request' } });
});

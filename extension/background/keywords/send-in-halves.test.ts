import { expect, it } from 'vitest';

import type { CallFailure } from '#shared/api/call.ts';
import { err, ok } from '#shared/kernel/result.ts';

import { sendInHalves } from './send-in-halves.ts';

const twenty = Array.from({ length: 20 }, (_, index) => `keyword ${index + 1}`);
const none = { message: 'No.', requestId: 'r', retryAfterSeconds: null };
const refused: CallFailure = { kind: 'refused', status: 400, code: 'invalid_request', ...none };

it('keeps nineteen of twenty where the backend refuses one, and names that one', async () => {
  const kept: string[] = [];
  const done = await sendInHalves(twenty, async (items) => {
    if (items.includes('keyword 13')) return err(refused);
    kept.push(...items);
    return ok(null);
  });
  expect(done).toEqual(ok([{ item: 'keyword 13', failure: refused }]));
  expect(kept).toEqual(twenty.filter((each) => each !== 'keyword 13'));
});

it.each([
  { kind: 'network', message: 'offline' },
  { kind: 'refused', status: 401, code: 'unauthenticated', ...none },
  { kind: 'refused', status: 429, code: 'quota_exceeded', ...none },
] as const)('blames no keyword where the backend says $kind $code', async (failure) => {
  expect(await sendInHalves(twenty, async () => err(failure))).toEqual(err(failure));
});

it('sends nothing where there is nothing', async () => {
  expect(await sendInHalves([], async () => err(refused))).toEqual(ok([]));
});

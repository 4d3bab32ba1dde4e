import { describe, expect, it } from 'vitest';

import type { OutboxEntry } from '#extension/platform/storage/database-schema.ts';

import { outboxEntryFixture as entry } from './outbox-entry.fixture.ts';
import { drainOutbox, type OutboxStore, type SendOutcome, unparkOutbox } from './outbox.ts';

const minuteMs = 60_000;
const now = 1_800_000_000_000;

describe('drainOutbox', () => {
  it('sends the oldest first and removes what was stored', async () => {
    const store = memoryStore([entry('b', { createdAtMs: 2 }), entry('a', { createdAtMs: 1 })]);
    const sent: string[] = [];
    const result = await drainOutbox(store, record(sent, { kind: 'stored' }), () => now);
    expect(sent).toEqual(['a', 'b']);
    expect(result).toEqual({ sent: 2, nextAttemptAtMs: undefined });
    expect(await store.list()).toEqual([]);
  });

  it('keeps everything and ends the round where the backend is away', async () => {
    const store = memoryStore([entry('a', { createdAtMs: 1 }), entry('b', { createdAtMs: 2 })]);
    const sent: string[] = [];
    const result = await drainOutbox(store, record(sent, { kind: 'later', reason: 'offline' }), () => now);
    expect(sent).toEqual(['a']);
    expect(result.sent).toBe(0);
    expect((await store.list()).map((kept) => kept.id).toSorted()).toEqual(['a', 'b']);
  });

  it.each([
    [0, 0.5],
    [1, 1],
    [2, 2],
    [5, 16],
    [7, 60],
    [500, 60],
  ])('waits after %i attempts for %d minutes', async (attempts, minutes) => {
    const store = memoryStore([entry('a', { attempts })]);
    const result = await drainOutbox(
      store,
      async () => ({ kind: 'later', reason: 'offline' }),
      () => now,
    );
    expect(result.nextAttemptAtMs).toBe(now + minutes * minuteMs);
  });

  it('waits as long as the backend asked, where that is longer', async () => {
    const store = memoryStore([entry('a')]);
    const send = async (): Promise<SendOutcome> => ({ kind: 'later', reason: 'busy', retryAfterMs: 5 * minuteMs });
    expect((await drainOutbox(store, send, () => now)).nextAttemptAtMs).toBe(now + 5 * minuteMs);
  });

  it('leaves alone what is not due, unless forced', async () => {
    const store = memoryStore([entry('a', { nextAttemptAtMs: now + minuteMs })]);
    const sent: string[] = [];
    const result = await drainOutbox(store, record(sent, { kind: 'stored' }), () => now);
    expect({ sent: [...sent], next: result.nextAttemptAtMs }).toEqual({ sent: [], next: now + minuteMs });
    await drainOutbox(store, record(sent, { kind: 'stored' }), () => now, true);
    expect(sent).toEqual(['a']);
  });

  it.each([
    [
      'written at a time that is yet to come',
      { createdAtMs: now + 24 * 60 * minuteMs, nextAttemptAtMs: now + 24 * 60 * minuteMs + 1 },
    ],
    ['put off by more than any is', { nextAttemptAtMs: now + 25 * 60 * minuteMs }],
  ])('sends what the clock was set back behind: %s', async (_, times) => {
    const sent: string[] = [];
    await drainOutbox(memoryStore([entry('a', times)]), record(sent, { kind: 'stored' }), () => now);
    expect(sent).toEqual(['a']);
  });

  it('parks what was refused with its reason, goes on with the rest and never sends it by itself again', async () => {
    const store = memoryStore([entry('a', { createdAtMs: 1 }), entry('b', { createdAtMs: 2 })]);
    const send = async (sending: OutboxEntry): Promise<SendOutcome> =>
      sending.id === 'a' ? { kind: 'refused', reason: 'too large' } : { kind: 'stored' };
    expect(await drainOutbox(store, send, () => now)).toEqual({ sent: 1, nextAttemptAtMs: undefined });
    expect(await store.list()).toMatchObject([{ id: 'a', parkedReason: 'too large' }]);
    const sent: string[] = [];
    await drainOutbox(store, record(sent, { kind: 'stored' }), () => now, true);
    expect(sent).toEqual([]);
  });

  it('sends again, under the same key, what was sent by a worker that died before it could note it', async () => {
    const store = memoryStore([entry('a')]);
    const keys: string[] = [];
    const dying = async (sending: OutboxEntry): Promise<SendOutcome> => {
      keys.push(sending.id);
      throw new Error('worker killed');
    };
    await expect(drainOutbox(store, dying, () => now)).rejects.toThrow('worker killed');
    await drainOutbox(store, record(keys, { kind: 'stored' }), () => now);
    expect(keys).toEqual(['a', 'a']);
    expect(await store.list()).toEqual([]);
  });
});

describe('unparkOutbox', () => {
  it('lets parked entries wait again and leaves the others as they are', async () => {
    const waiting = entry('b', { attempts: 3, nextAttemptAtMs: now + minuteMs });
    const store = memoryStore([entry('a', { parkedReason: 'too large', attempts: 4 }), waiting]);
    await unparkOutbox(store);
    const [a, b] = (await store.list()).toSorted((x, y) => x.id.localeCompare(y.id));
    expect(a).toEqual(entry('a', { attempts: 0, nextAttemptAtMs: 0 }));
    expect(b).toEqual(waiting);
  });
});

function record(into: string[], outcome: SendOutcome): (sending: OutboxEntry) => Promise<SendOutcome> {
  return async (sending) => {
    into.push(sending.id);
    return outcome;
  };
}

function memoryStore(entries: readonly OutboxEntry[]): OutboxStore {
  const byId = new Map(entries.map((each) => [each.id, each]));
  return {
    list: async () => [...byId.values()],
    put: async (each) => void byId.set(each.id, each),
    remove: async (id) => void byId.delete(id),
  };
}

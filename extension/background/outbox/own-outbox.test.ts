import { expect, it } from 'vitest';

import type { OutboxEntry } from '#extension/platform/storage/database-schema.ts';

import { outboxEntryFixture as entry } from './outbox-entry.fixture.ts';
import { drainOutbox, type OutboxStore } from './outbox.ts';
import { ownerOf, ownOutbox } from './own-outbox.ts';

const first = { baseUrl: 'https://a.example', workspaceId: 'w1' };
const second = { baseUrl: 'https://a.example', workspaceId: 'w2' };
const elsewhere = { baseUrl: 'https://b.example', workspaceId: 'w1' };

it('sends to a workspace what was written for it, and leaves the rest waiting', async () => {
  const entries = [
    entry('mine', { owner: ownerOf(first) }),
    entry('of another workspace', { owner: ownerOf(second) }),
    entry('of another backend', { owner: ownerOf(elsewhere) }),
    entry('of an older version', {}),
  ];
  const kept = new Map<string, OutboxEntry>(entries.map((each) => [each.id, each]));
  const store: OutboxStore = {
    list: async () => [...kept.values()],
    put: async (each) => void kept.set(each.id, each),
    remove: async (id) => void kept.delete(id),
  };
  const sent: string[] = [];
  const send = async ({ id }: { readonly id: string }) => {
    sent.push(id);
    return { kind: 'stored' } as const;
  };
  const result = await drainOutbox(ownOutbox(store, first), send, () => 1_800_000_000_000, true);
  expect(sent.toSorted()).toEqual(['mine', 'of an older version']);
  expect([...kept.keys()]).toEqual(['of another workspace', 'of another backend']);
  expect(result.nextAttemptAtMs).toBeUndefined();
});

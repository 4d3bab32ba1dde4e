import type { OutboxEntry } from './database-schema.ts';
import { openDatabase } from './database.ts';

/** The outbox in IndexedDB. */
export const outboxStore = {
  async list(): Promise<readonly OutboxEntry[]> {
    return (await openDatabase()).getAll('outbox');
  },
  async put(entry: OutboxEntry): Promise<void> {
    await (await openDatabase()).put('outbox', entry);
  },
  async remove(id: string): Promise<void> {
    await (await openDatabase()).delete('outbox', id);
  },
};

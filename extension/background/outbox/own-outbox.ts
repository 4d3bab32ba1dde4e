import type { Connection } from '#extension/platform/storage/connection.ts';
import type { OutboxEntry, OutboxOwner } from '#extension/platform/storage/database-schema.ts';

import type { OutboxStore } from './outbox.ts';

/** The workspace that an entry is written for: it is sent there and nowhere else. */
export function ownerOf({ baseUrl, workspaceId }: Pick<Connection, 'baseUrl' | 'workspaceId'>): OutboxOwner {
  return { baseUrl, workspaceId };
}

/** The outbox as one connection sees it. What was written for another workspace waits for that one. */
export function ownOutbox(store: OutboxStore, connection: Pick<Connection, 'baseUrl' | 'workspaceId'>): OutboxStore {
  return {
    ...store,
    list: async () => (await store.list()).filter((entry) => isOwn(entry, connection)),
  };
}

/** Entries of older versions name no owner; they were written under the connection that this browser had. */
function isOwn({ owner }: OutboxEntry, { baseUrl, workspaceId }: Pick<Connection, 'baseUrl' | 'workspaceId'>): boolean {
  return owner === undefined || (owner.baseUrl === baseUrl && owner.workspaceId === workspaceId);
}

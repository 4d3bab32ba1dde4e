import { openDB, type IDBPDatabase } from 'idb';

import type { SightlineSchema } from './database-schema.ts';
import { upgradeDatabase } from './database-upgrades.ts';

let opened: Promise<IDBPDatabase<SightlineSchema>> | undefined;

/** The extension's database, shared by worker and pages. A connection that the browser closed is opened again. */
export function openDatabase(): Promise<IDBPDatabase<SightlineSchema>> {
  opened ??= openDB<SightlineSchema>('sightline', 13, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      await upgradeDatabase(database, oldVersion, transaction);
    },
    blocking: forget,
    terminated: forget,
  });
  return opened;
}

function forget(): void {
  const closing = opened;
  opened = undefined;
  void closing?.then((database) => database.close());
}

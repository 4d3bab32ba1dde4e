import type { IDBPDatabase } from 'idb';

import type { SightlineSchema } from './database-schema.ts';
import { moveToTrackedKeywords } from './move-to-tracked-keywords.ts';
import { asOlder, asOlderUpgrade, type OlderSchema, type Upgrade } from './older-schema.ts';

type Database = IDBPDatabase<SightlineSchema>;

/** Brings the database of any older version up to now, in one transaction: all of it or nothing. */
export async function upgradeDatabase(
  database: Database,
  oldVersion: number,
  transaction: Upgrade<SightlineSchema>,
): Promise<void> {
  const older = asOlder(database);
  if (oldVersion < 1) addAudits(database);
  if (oldVersion < 2) addSnapshots(database, older);
  if (oldVersion < 3) addKeywords(older);
  if (oldVersion < 4) await addKeywordSettings(older, asOlderUpgrade(transaction));
  if (oldVersion < 5) addAlerts(database, older);
  if (oldVersion < 6) await moveToTrackedKeywords(database, transaction);
  if (oldVersion < 8) database.createObjectStore('keywordMetrics', { keyPath: 'key' });
  if (oldVersion < 9) addIdeas(database);
  if (oldVersion < 11) await addSiteFigures(database, older, asOlderUpgrade(transaction), oldVersion);
  if (oldVersion < 12) for (const name of ['forecasts', 'forecastSeries'] as const) addById(database, name);
  if (oldVersion < 13) addById(database, 'rankForecasts');
}

function addById(
  database: Database,
  name: 'forecasts' | 'rankForecasts' | 'forecastSeries' | 'ideaLists' | 'ideaListRows',
): void {
  database.createObjectStore(name, { keyPath: 'id' });
}

function addAudits(database: Database): void {
  const audits = database.createObjectStore('audits', { keyPath: 'id' });
  audits.createIndex('byPage', ['page', 'checkedAt']);
  // Everything that eviction needs is in the key, so that it never loads a report.
  audits.createIndex('byAge', ['checkedAt', 'page', 'sizeBytes']);
  database.createObjectStore('readings', { keyPath: 'tabId' });
  database.createObjectStore('outbox', { keyPath: 'id' });
}

function addSnapshots(database: Database, older: IDBPDatabase<OlderSchema>): void {
  const snapshots = database.createObjectStore('snapshots', { keyPath: 'id' });
  snapshots.createIndex('byGroup', ['group', 'seenAt']);
  snapshots.createIndex('byAge', ['seenAt', 'group', 'sizeBytes']);
  older.createObjectStore('tracked', { keyPath: 'group' });
}

function addKeywords(older: IDBPDatabase<OlderSchema>): void {
  older.createObjectStore('keywords', { keyPath: 'key' });
  older.createObjectStore('sites', { keyPath: 'domain' });
}

/** Copies of a backend are read again; what was tracked here stays. */
async function addKeywordSettings(older: IDBPDatabase<OlderSchema>, transaction: Upgrade<OlderSchema>): Promise<void> {
  older.createObjectStore('removedKeywords', { keyPath: 'key' });
  older.createObjectStore('keywordCopies', { keyPath: ['domain', 'part'] });
  older.createObjectStore('profiles', { keyPath: 'domain' });
  await transaction.objectStore('sites').clear();
  const added = {
    tags: [],
    note: '',
    isFavourite: false,
    targetUrl: null,
    volume: null,
    isArchived: false,
    country: '',
    language: '',
    unsent: {},
  };
  const tracked = transaction.objectStore('keywords');
  for (const before of await tracked.getAll()) {
    const { domain, key } = before;
    await tracked.put({ ...added, ...before });
    if (!('isRemoved' in before) || before.isRemoved !== true) continue;
    await tracked.delete(key);
    await transaction.objectStore('removedKeywords').put({ domain, key });
  }
}

function addAlerts(database: Database, older: IDBPDatabase<OlderSchema>): void {
  database.createObjectStore('alertRules', { keyPath: 'id' });
  database.createObjectStore('alertEvents', { keyPath: 'id' });
  older.createObjectStore('alertStates', { keyPath: 'key' });
}

function addIdeas(database: Database): void {
  database.createObjectStore('suggestions', { keyPath: 'url' });
  for (const name of ['ideaLists', 'ideaListRows'] as const) addById(database, name);
}

/** What Open PageRank told stood alone, one authority to a domain. */
async function addSiteFigures(
  database: Database,
  older: IDBPDatabase<OlderSchema>,
  transaction: Upgrade<OlderSchema>,
  oldVersion: number,
): Promise<void> {
  const figures = database.createObjectStore('siteFigures', { keyPath: ['domain', 'source'] });
  if (oldVersion < 10) return;
  for (const { authority, domain, observedAt } of await transaction.objectStore('authority').getAll()) {
    await figures.put({ domain, source: 'open-pagerank', figures: { 'page-rank': authority }, observedAt });
  }
  older.deleteObjectStore('authority');
}

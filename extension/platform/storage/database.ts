import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';

import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { EngineHealthReport } from '#shared/api/endpoints/engine-health.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { SiteAlertEvent, SiteAlertRule, StoredAlertState } from './alert-records.ts';
import {
  noNotes,
  type PackedCopies,
  type RemovedKeyword,
  type SiteCopy,
  type SiteKeyword,
  type SiteProfile,
} from './keyword-records.ts';

/** An audit in the history. */
export interface StoredAudit {
  readonly id: string;
  /** Address without fragment: audits of one page share it. */
  readonly page: string;
  /** ISO 8601. */
  readonly checkedAt: string;
  readonly sizeBytes: number;
  readonly report: AuditReport;
  /** Its id at the backend, once it was stored there. */
  readonly backendId?: string;
}

/** The latest reading of a tab, as shown in popup and panel; gone with the tab. */
export interface TabReading {
  readonly tabId: number;
  readonly auditId: string;
  readonly report: AuditReport;
  readonly facts: PageFacts;
}

/** A results page that was seen. */
export interface StoredSnapshot {
  /** One visit: reading the page again replaces it. */
  readonly id: string;
  /** Engine, vertical, language, and query in lower case: visits of one query share it. */
  readonly group: string;
  /** ISO 8601. */
  readonly seenAt: string;
  readonly sizeBytes: number;
  readonly snapshot: SerpSnapshot;
}

/** A query that the user wants to track. */
export interface TrackedKeyword {
  readonly group: string;
  readonly engine: EngineId;
  readonly query: string;
  /** ISO 8601. */
  readonly since: string;
}

/** Something on its way to the backend. */
export type OutboxEntry = AuditEntry | ObservationEntry | HealthEntry;

export interface AuditEntry extends OutboxTimes {
  readonly report: AuditReport;
  /** Id in the history of an audit that was sent before: this is the later form of its report. */
  readonly completes?: string;
}

export interface ObservationEntry extends OutboxTimes {
  readonly observation: { readonly snapshot: SerpSnapshot; readonly observedAt: string };
}

export interface HealthEntry extends OutboxTimes {
  readonly health: EngineHealthReport;
}

interface OutboxTimes {
  /** Of the audit or the visit; also the idempotency key, so that sending twice stores once. */
  readonly id: string;
  readonly createdAtMs: number;
  readonly attempts: number;
  /** Not sent before this time. */
  readonly nextAttemptAtMs: number;
  /** Set where the backend refused it for good: it waits for a person. */
  readonly parkedReason?: string;
  /** What the last attempt failed with. */
  readonly lastFailure?: string;
}

export interface SightlineSchema extends DBSchema {
  audits: { key: string; value: StoredAudit; indexes: { byPage: [string, string]; byAge: [string, string, number] } };
  readings: { key: number; value: TabReading };
  outbox: { key: string; value: OutboxEntry };
  snapshots: {
    key: string;
    value: StoredSnapshot;
    indexes: { byGroup: [string, string]; byAge: [string, string, number] };
  };
  tracked: { key: string; value: TrackedKeyword };
  keywords: { key: string; value: SiteKeyword };
  removedKeywords: { key: string; value: RemovedKeyword };
  sites: { key: string; value: SiteCopy };
  keywordCopies: { key: [domain: string, part: number]; value: PackedCopies };
  profiles: { key: string; value: SiteProfile };
  alertRules: { key: string; value: SiteAlertRule };
  alertEvents: { key: string; value: SiteAlertEvent };
  alertStates: { key: string; value: StoredAlertState };
}

let opened: Promise<IDBPDatabase<SightlineSchema>> | undefined;

/** The extension's database, shared by worker and pages. A connection that the browser closed is opened again. */
export function openDatabase(): Promise<IDBPDatabase<SightlineSchema>> {
  opened ??= openDB<SightlineSchema>('sightline', 5, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      if (oldVersion < 1) addAudits(database);
      if (oldVersion < 2) addSnapshots(database);
      if (oldVersion < 3) addKeywords(database);
      if (oldVersion < 4) await addKeywordNotes(database, transaction);
      if (oldVersion < 5) addAlerts(database);
    },
    blocking: forget,
    terminated: forget,
  });
  return opened;
}

function addAudits(database: IDBPDatabase<SightlineSchema>): void {
  const audits = database.createObjectStore('audits', { keyPath: 'id' });
  audits.createIndex('byPage', ['page', 'checkedAt']);
  // Everything that eviction needs is in the key, so that it never loads a report.
  audits.createIndex('byAge', ['checkedAt', 'page', 'sizeBytes']);
  database.createObjectStore('readings', { keyPath: 'tabId' });
  database.createObjectStore('outbox', { keyPath: 'id' });
}

function addSnapshots(database: IDBPDatabase<SightlineSchema>): void {
  const snapshots = database.createObjectStore('snapshots', { keyPath: 'id' });
  snapshots.createIndex('byGroup', ['group', 'seenAt']);
  snapshots.createIndex('byAge', ['seenAt', 'group', 'sizeBytes']);
  database.createObjectStore('tracked', { keyPath: 'group' });
}

function addKeywords(database: IDBPDatabase<SightlineSchema>): void {
  database.createObjectStore('keywords', { keyPath: 'key' });
  database.createObjectStore('sites', { keyPath: 'domain' });
}

type Upgrade = IDBPTransaction<SightlineSchema, StoreNames<SightlineSchema>[], 'versionchange'>;

/** Copies of a backend are read again; what was tracked here stays. */
async function addKeywordNotes(database: IDBPDatabase<SightlineSchema>, transaction: Upgrade): Promise<void> {
  database.createObjectStore('removedKeywords', { keyPath: 'key' });
  database.createObjectStore('keywordCopies', { keyPath: ['domain', 'part'] });
  database.createObjectStore('profiles', { keyPath: 'domain' });
  await transaction.objectStore('sites').clear();
  const added = { ...noNotes, country: '', language: '', unsent: {} };
  const tracked = transaction.objectStore('keywords');
  for (const before of await tracked.getAll()) {
    const { domain, key } = before;
    await tracked.put({ ...added, ...before });
    if (!('isRemoved' in before) || before.isRemoved !== true) continue;
    await tracked.delete(key);
    await transaction.objectStore('removedKeywords').put({ domain, key });
  }
}

function addAlerts(database: IDBPDatabase<SightlineSchema>): void {
  database.createObjectStore('alertRules', { keyPath: 'id' });
  database.createObjectStore('alertEvents', { keyPath: 'id' });
  database.createObjectStore('alertStates', { keyPath: 'key' });
}

function forget(): void {
  const closing = opened;
  opened = undefined;
  void closing?.then((database) => database.close());
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

import type { PageFacts } from '#shared/audit/facts.ts';
import type { EngineHealthReport } from '#shared/api/endpoints/engine-health.ts';
import type { AuditReport } from '#shared/audit/report.ts';
import type { EngineId, SerpSnapshot } from '#shared/serp/snapshot.ts';

/** An audit in the history. */
export interface StoredAudit {
  readonly id: string;
  /** Address without fragment: audits of one page share it. */
  readonly page: string;
  /** ISO 8601. */
  readonly checkedAt: string;
  readonly sizeBytes: number;
  readonly report: AuditReport;
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

/** A query that the user wants to follow. */
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
}

let opened: Promise<IDBPDatabase<SightlineSchema>> | undefined;

/** The extension's database, shared by worker and pages. A connection that the browser closed is opened again. */
export function openDatabase(): Promise<IDBPDatabase<SightlineSchema>> {
  opened ??= openDB<SightlineSchema>('sightline', 2, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) addAudits(database);
      addSnapshots(database);
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

function forget(): void {
  const closing = opened;
  opened = undefined;
  void closing?.then((database) => database.close());
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

import type { PageFacts } from '#shared/audit/facts.ts';
import type { AuditReport } from '#shared/audit/report.ts';

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

/** An audit on its way to the backend. */
export interface OutboxEntry {
  /** The audit's id; also the idempotency key, so that sending twice stores once. */
  readonly id: string;
  readonly report: AuditReport;
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
}

let opened: Promise<IDBPDatabase<SightlineSchema>> | undefined;

/** The extension's database, shared by worker and pages. A connection that the browser closed is opened again. */
export function openDatabase(): Promise<IDBPDatabase<SightlineSchema>> {
  opened ??= openDB<SightlineSchema>('sightline', 1, {
    upgrade(database) {
      const audits = database.createObjectStore('audits', { keyPath: 'id' });
      audits.createIndex('byPage', ['page', 'checkedAt']);
      // Everything that eviction needs is in the key, so that it never loads a report.
      audits.createIndex('byAge', ['checkedAt', 'page', 'sizeBytes']);
      database.createObjectStore('readings', { keyPath: 'tabId' });
      database.createObjectStore('outbox', { keyPath: 'id' });
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

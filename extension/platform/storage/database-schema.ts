import type { AuthoritySourceId, SiteFigures } from '#shared/research/authority/authority-source.ts';
import type { DBSchema } from 'idb';

import type { EngineHealthReport } from '#shared/api/endpoints/engine-health.ts';
import type { RecordedSeries, StoredForecast } from '#shared/forecast/record/stored-forecast.ts';
import type { StoredRankForecast } from '#shared/forecast/record/stored-rank-forecast.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';
import type { AskedQuestion } from '#shared/serp/grow-questions.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { SiteAlertEvent, SiteAlertRule, StoredAlertState } from './alert-records.ts';
import type { PackedIdeas, StoredIdeaList } from './idea-records.ts';
import type { KeywordKey } from './keyword-key.ts';
import type { KeywordRecord, PackedCopies, RemovedKeyword, SearchKey, Site, SiteCopy } from './keyword-records.ts';

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
  /** People also ask, as far as the user opened it; undefined for visits of earlier versions. */
  readonly questions?: readonly AskedQuestion[];
}

/** A number about a keyword, by what was asked for; the place in its answer may be a wider one. */
export interface StoredMetric {
  readonly key: [keyword: string, country: string, language: string, source: string, metric: string];
  readonly metric: KeywordMetric;
}

/** What a source suggested for one text, kept for a day. */
export interface StoredSuggestions {
  readonly url: string;
  readonly suggestions: readonly string[];
  /** ISO 8601. */
  readonly seenAt: string;
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

/** Where an entry is to be sent. */
export interface OutboxOwner {
  readonly baseUrl: string;
  readonly workspaceId: string;
}

interface OutboxTimes {
  /** Absent in entries of older versions. */
  readonly owner?: OutboxOwner;
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

/** What a source said of a domain. */
export interface StoredSiteFigures {
  readonly domain: string;
  readonly source: AuthoritySourceId;
  readonly figures: SiteFigures;
  /** ISO 8601. */
  readonly observedAt: string;
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
  /** The empty domain holds keywords for which no site was chosen yet. */
  trackedKeywords: { key: KeywordKey; value: KeywordRecord; indexes: { bySearch: SearchKey } };
  removedKeywords: { key: KeywordKey; value: RemovedKeyword };
  /** The user's sites. The empty domain holds competitors that were named before there was one. */
  sites: { key: string; value: Site };
  siteCopies: { key: string; value: SiteCopy };
  keywordCopies: { key: [domain: string, part: number]; value: PackedCopies; indexes: { bySearch: SearchKey } };
  alertRules: { key: string; value: SiteAlertRule };
  alertEvents: { key: string; value: SiteAlertEvent };
  keywordMetrics: { key: StoredMetric['key']; value: StoredMetric };
  alertStates: { key: [ruleId: string, keyword: KeywordKey]; value: StoredAlertState };
  siteFigures: { key: [domain: string, source: AuthoritySourceId]; value: StoredSiteFigures };
  suggestions: { key: string; value: StoredSuggestions };
  ideaLists: { key: string; value: StoredIdeaList };
  /** The keywords of a list, beside what is said of it: lists are shown without them. */
  ideaListRows: { key: string; value: PackedIdeas };
  forecasts: { key: string; value: StoredForecast };
  rankForecasts: { key: string; value: StoredRankForecast };
  forecastSeries: { key: string; value: RecordedSeries };
}

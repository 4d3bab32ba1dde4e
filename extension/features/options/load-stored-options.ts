import type { AuditPreferences } from '#shared/audit/preferences.ts';
import type { ReportBrand } from '#shared/audit/export/report-brand.ts';
import type { SourceDescription } from '#extension/platform/messages/metric-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { loadAuditPreferences } from '#extension/platform/storage/audit-preferences.ts';
import { type ConnectedSource, loadConnectedSources } from '#extension/platform/storage/connected-sources.ts';
import { type Connection, loadConnection } from '#extension/platform/storage/connection.ts';
import type { OutboxEntry } from '#extension/platform/storage/database-schema.ts';
import { type EngineUpdates, loadEngineUpdateList } from '#extension/platform/storage/engine-updates.ts';
import type { Site } from '#extension/platform/storage/keyword-records.ts';
import { countMetricKeywords } from '#extension/platform/storage/metric-store.ts';
import { outboxStore } from '#extension/platform/storage/outbox-store.ts';
import { loadReportBrand } from '#extension/platform/storage/report-brand.ts';
import { type EnginesHealth, loadEnginesHealth } from '#extension/platform/storage/serp-health.ts';
import { loadSerpSettings, type SerpSettings } from '#extension/platform/storage/serp-settings.ts';
import { loadSettings, type Settings } from '#extension/platform/storage/settings.ts';
import { loadSites } from '#extension/platform/storage/site-store.ts';

import { countKept, type KeptCounts } from './count-kept.ts';

/** All that the options show of what is stored, so that the page is whole at its first paint. */
export interface StoredOptions {
  readonly settings: Settings;
  readonly sites: readonly Site[];
  readonly serp: SerpSettings;
  readonly keywordData: StoredKeywordData;
  readonly preferences: AuditPreferences;
  readonly brand: ReportBrand;
  /** undefined while not connected. */
  readonly connection: Connection | undefined;
  readonly kept: KeptCounts;
  readonly outbox: readonly OutboxEntry[];
  readonly health: EnginesHealth;
  /** undefined where no backend was ever asked. */
  readonly updates: EngineUpdates | undefined;
}

/** Sources of numbers about keywords. */
export interface StoredKeywordData {
  readonly connected: readonly ConnectedSource[];
  /** All that can be connected. */
  readonly sources: readonly SourceDescription[];
  /** Keywords that have numbers in this browser. */
  readonly count: number;
}

/** Reads everything at once. */
export async function loadStoredOptions(): Promise<StoredOptions> {
  const [settings, sites, serp, keywordData, preferences, brand, connection, kept, outbox, health, updates] =
    await Promise.all([
      loadSettings(),
      loadSites(),
      loadSerpSettings(),
      loadKeywordData(),
      loadAuditPreferences(),
      loadReportBrand(),
      loadConnection(),
      countKept(),
      outboxStore.list(),
      loadEnginesHealth(),
      loadEngineUpdateList(),
    ]);
  return { settings, sites, serp, keywordData, preferences, brand, connection, kept, outbox, health, updates };
}

async function loadKeywordData(): Promise<StoredKeywordData> {
  const [connected, sources, count] = await Promise.all([
    loadConnectedSources(),
    askBackground('listSources', {}),
    countMetricKeywords(),
  ]);
  return { connected, sources, count };
}

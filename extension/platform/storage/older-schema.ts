import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

import type { AlertState } from '#shared/alerts/alert-state.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { MatchRule } from '#shared/keywords/match-rule.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';

import type { SightlineSchema, StoredSnapshot } from './database-schema.ts';
import type { KeywordIdentity, KeywordSettings, SiteAnnotation, SiteCopy } from './keyword-records.ts';

/** What the stores were before version 6, and what went later: keys were texts joined by line breaks. */
export interface OlderSchema extends DBSchema {
  snapshots: { key: string; value: StoredSnapshot; indexes: { byGroup: [string, string] } };
  tracked: { key: string; value: { group: string; engine: EngineId; query: string; since: string } };
  keywords: { key: string; value: OlderKeyword };
  removedKeywords: { key: string; value: { key: string; domain: string } };
  sites: { key: string; value: SiteCopy };
  keywordCopies: { key: [domain: string, part: number]; value: { domain: string; part: number; json: string } };
  profiles: { key: string; value: OlderProfile };
  alertStates: { key: string; value: { key: string; state: AlertState } };
  /** Before version 11: by Open PageRank alone. */
  authority: { key: string; value: { domain: string; authority: number | null; observedAt: string } };
}

export interface OlderKeyword extends KeywordIdentity, KeywordSettings {
  readonly key: string;
  readonly since: string;
  readonly points: readonly (RankPoint & { readonly rivals?: RankPoint['competitors'] })[];
  readonly unsent: Partial<KeywordSettings>;
}

interface OlderProfile {
  readonly domain: string;
  readonly match: MatchRule;
  readonly competitors: readonly string[];
  readonly isUnsent: boolean;
  readonly notes: readonly SiteAnnotation[];
}

export type Upgrade<Schema extends DBSchema> = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Safe because it is only used while the database is of an older version, of which the schema tells. */
export function asOlder(database: IDBPDatabase<SightlineSchema>): IDBPDatabase<OlderSchema> {
  return database as unknown as IDBPDatabase<OlderSchema>;
}

/** Safe for the same reason. */
export function asOlderUpgrade(transaction: Upgrade<SightlineSchema>): Upgrade<OlderSchema> {
  return transaction as unknown as Upgrade<OlderSchema>;
}

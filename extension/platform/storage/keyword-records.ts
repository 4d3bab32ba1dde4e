import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import type { Dashboard } from '#shared/api/endpoints/dashboards.ts';
import type { TrackedKeyword as RemoteKeyword } from '#shared/api/endpoints/keywords.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { MatchRule } from '#shared/keywords/match-rule.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** What makes two tracked keywords one. */
export interface KeywordIdentity {
  /** Host without `www.`; empty as long as the user has chosen no site. */
  readonly domain: string;
  readonly keyword: string;
  readonly engine: EngineId;
  readonly device: SerpSnapshot['device'];
  /** ISO 3166-1 alpha-2, lower case; empty for searches from anywhere. */
  readonly country: string;
  /** Primary language subtag; empty for any. */
  readonly language: string;
}

/** What the user says of a keyword. */
export interface KeywordSettings {
  readonly tags: readonly string[];
  readonly note: string;
  readonly isFavourite: boolean;
  /** The page that should rank; null where any may. */
  readonly targetUrl: string | null;
  /** Searches a month; null where the user gave none. */
  readonly volume: number | null;
  readonly isArchived: boolean;
}

/** A keyword that the user tracks for a site, with what this browser's own searches showed. */
export interface KeywordRecord extends KeywordIdentity, KeywordSettings {
  /** The keyword folded: two spellings of it are one. */
  readonly normalized: string;
  /** ISO 8601. */
  readonly since: string;
  /** Oldest first: every check of the last days, one point for each day before. */
  readonly points: readonly RankPoint[];
  /** Settings that a backend does not know yet. */
  readonly unsent: Partial<KeywordSettings>;
  /** Why the backend takes neither it nor its changes, until it is changed or tried again; undefined where it does. */
  readonly refusal?: string | undefined;
}

/** A keyword that the user untracked, kept until the backend knows. */
export type RemovedKeyword = KeywordIdentity & Pick<KeywordRecord, 'normalized'>;

/** An annotation of a day of a site. */
export interface SiteAnnotation {
  readonly id: string;
  /** `2026-11-21`. */
  readonly day: string;
  readonly text: string;
  /** What a backend does not know of it yet. */
  readonly unsent: 'saved' | 'removed' | null;
}

/** A site of the user's. */
export interface Site {
  readonly domain: string;
  /** What counts as the site's own in a results page. */
  readonly match: MatchRule;
  /** Of products, shops and channels, as their results called them when the user chose them. */
  readonly idNames?: Readonly<Record<string, string>>;
  /** Domains, or ids of products and shops, that it is compared with. */
  readonly competitors: readonly string[];
  /** True while a backend does not know of the two above. */
  readonly isUnsent: boolean;
  readonly annotations: readonly SiteAnnotation[];
  /** `backend`: it is there because the workspace has it. `removed`: the user took it off the list. */
  readonly listed: 'here' | 'backend' | 'removed';
}

/** A site as the backend last told it; its keywords lie beside it, one by one. */
export interface SiteCopy {
  readonly domain: string;
  readonly projectId: string;
  readonly dashboard: Dashboard;
  readonly budget: CheckBudget;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/** A keyword as the backend last told it. */
export interface KeywordCopy extends RemoteKeyword {
  readonly domain: string;
}

/** What a results page answers: `[engine, device, folded keyword]`. */
export type SearchKey = [engine: EngineId, device: SerpSnapshot['device'], normalized: string];

/**
 * Copies as they lie in the database: a hundred in one record, as JSON. Ten thousand are read that way in a quarter of
 * the time that records of their own take.
 */
export interface PackedCopies {
  readonly domain: string;
  /** From 0, in the order of the backend's list. */
  readonly part: number;
  /** Engine, device and folded keyword of each, for the index. */
  readonly searches: readonly SearchKey[];
  /** An array of `KeywordCopy`. */
  readonly json: string;
}

export const noSettings: KeywordSettings = {
  tags: [],
  note: '',
  isFavourite: false,
  targetUrl: null,
  volume: null,
  isArchived: false,
};

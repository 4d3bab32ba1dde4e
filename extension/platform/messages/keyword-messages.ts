import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import type { ScheduledChecks } from '#shared/api/endpoints/scheduled-checks.ts';
import type { Cadence } from '#shared/keywords/cadence.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';

import type {
  KeywordSettings,
  SiteAnnotation,
  Site,
  KeywordIdentity,
} from '#extension/platform/storage/keyword-records.ts';

import type { NoProject } from './no-project.ts';

/** How the copy of a site stands to the backend. `local`: there is none, everything stays in this browser. */
export type SyncState =
  | { readonly state: 'local' }
  | { readonly state: 'synced' }
  | { readonly state: 'failed'; readonly reason: string };

/** Keywords to track for a site. */
export interface TrackRequest {
  readonly domain: string;
  readonly keywords: readonly (Omit<KeywordIdentity, 'domain'> & Omit<KeywordSettings, 'isArchived'>)[];
}

/** What became of them, by their place in the list. */
export interface TrackAnswer {
  readonly added: number;
  /** Those that are tracked already, or stood further up. */
  readonly duplicates: readonly number[];
  /** Those that are no keyword: empty, too long, more than a line. With one of them, nothing is added. */
  readonly refused: readonly number[];
}

/** A check that the user agreed to pay for. */
export interface CheckWish {
  readonly domain: string;
  readonly remoteId: string;
  readonly country: string;
  readonly language: string;
  readonly maxCostMicros: number;
}

/** Oldest first; days without a check have no point. `failure`: why only this browser's own points are there. */
export interface KeywordHistory {
  readonly points: readonly RankPoint[];
  readonly failure: string | null;
}

/** A site as the connected workspace has it. */
export interface SiteProjectName {
  readonly id: string;
  readonly domain: string;
}

/** What surfaces ask the worker about tracked keywords, by kind: `[request, answer]`. */
export interface KeywordMessages {
  readonly trackKeywords: [TrackRequest, TrackAnswer];
  readonly untrackKeyword: [KeywordIdentity, null];
  readonly changeKeyword: [{ readonly identity: KeywordIdentity; readonly change: Partial<KeywordSettings> }, null];
  /** What the backend refused of a keyword is sent again, or dropped for what the backend has. */
  readonly settleRefusal: [{ readonly identity: KeywordIdentity; readonly how: 'again' | 'drop' }, null];
  /** Tracks the keywords that wait for a site for this one. */
  readonly assignWaiting: [{ readonly domain: string }, null];
  readonly addSite: [{ readonly domain: string }, null];
  /** How many tracked keywords kept it on the list; `withKeywords` untracks them too. */
  readonly removeSite: [{ readonly domain: string; readonly withKeywords: boolean }, number];
  /** The project that a host belongs to, made where there is none; `failure` says why there is still none. */
  readonly requireProject: [
    { readonly host: string },
    { readonly projectId: string | null; readonly failure: string | null },
  ];
  /** All sites of the connected workspace; `failure` says why some may be missing. */
  readonly loadProjects: [object, { readonly projects: readonly SiteProjectName[]; readonly failure: string | null }];
  /** Brings the sites of the connected workspace onto the list. */
  /** Where the list of sites is now. */
  readonly syncSites: [object, 'local' | 'synced' | 'offline'];
  readonly changeSite: [Pick<Site, 'domain' | 'match' | 'competitors'>, null];
  /** An annotation with a new id is added. */
  readonly saveAnnotation: [{ readonly domain: string } & Omit<SiteAnnotation, 'unsent'>, null];
  readonly removeAnnotation: [{ readonly domain: string; readonly id: string }, null];
  /** Sends what the backend does not know yet, and reads what it knows. */
  readonly syncSite: [{ readonly domain: string }, SyncState];
  /** Address of the site's live socket, good once within half a minute; null where there is none. */
  readonly openLive: [{ readonly domain: string }, { readonly url: string } | null];
  /** Buys a check; `failure` says why there is no rank from it. */
  readonly checkNow: [CheckWish, { readonly failure: string | null; readonly costMicros: number }];
  readonly loadBudget: [object, CheckBudget | null];
  readonly setBudget: [{ readonly capMicros: number }, CheckBudget | null];
  /**
   * With prices for the given depth and place in place of what is set. `checks` is null without a connection, a project
   * there, or an answer; `failure` says why the backend gave none.
   */
  readonly loadScheduledChecks: [
    { readonly domain: string; readonly fullDepth?: number; readonly country: string; readonly language: string },
    { readonly checks: ScheduledChecks | null; readonly failure: string | null; readonly missing?: NoProject },
  ];
  /** `failure`: why it stays as it was. */
  readonly setScheduledChecks: [
    {
      readonly domain: string;
      readonly cadence: Cadence;
      readonly fullDepth: number;
      readonly country: string;
      readonly language: string;
      /** The price that the user was shown. */
      readonly maxMonthlyMicros: number;
    },
    { readonly checks: ScheduledChecks | null; readonly failure: string | null },
  ];
  readonly loadHistory: [KeywordIdentity & { readonly remoteId: string | null }, KeywordHistory];
  readonly ranksSeen: [object, null];
}

import type { TrialVerdict } from '#shared/serp/compare-readings.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';
import type { Intent } from '#shared/research/intent/intent.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { KeywordNumbers } from './keyword-numbers.ts';

/** The intent of the query, as the panel says it too. */
export interface ShownIntent {
  /** 0 to 1, likeliest first. */
  readonly shares: readonly { readonly intent: Intent; readonly share: number }[];
  /** What counted, in words, most important first. */
  readonly cues: readonly string[];
}

/** The strength of the results page, as the panel says it too. */
export interface ShownStrength {
  /** 0 to 100. */
  readonly score: number;
  /** What it could be, and what was counted, in words: a line each. */
  readonly explained: readonly string[];
}

/** What a source told of a site, in words. */
export interface ShownFigure {
  readonly text: string;
  readonly title: string;
}

/** What is known of a query, and what of the user's is on its results page. */
export interface SearchMemory {
  /** Something was not saved for want of room, and the user has not read so yet. */
  readonly isStoreFull: boolean;
  readonly numbers: KeywordNumbers;
  readonly tracking: Tracking;
  /** Where the user's sites stand, the best placed first: those that are tracked, and those that this page has. */
  readonly places: readonly OwnPlace[];
  /** More than one site is the user's, so that "You" does not say which. */
  readonly hasSeveralSites: boolean;
  /** By address: results of the user's sites and of competitors, as ranks are read. */
  readonly marks: Readonly<Record<string, 'own' | 'competitor'>>;
  /** null where it cannot be judged. */
  readonly strength: ShownStrength | null;
  /** Of the sites of results, by address; only where a source told any. */
  readonly figures: Readonly<Record<string, readonly ShownFigure[]>>;
}

/** What this browser remembers of a query, as the page's script shows it. */
export interface SerpMemory extends SearchMemory {
  /** null where nothing is said of it. */
  readonly intent: ShownIntent | null;
  /** ISO 8601 of the first time that an address was among the results of this query here, by address. */
  readonly firstSeen: Readonly<Record<string, string>>;
  /** ISO 8601 of the visit before this one; null for the first. */
  readonly lastSeenAt: string | null;
}

/** Whether a search is tracked, and for which sites. */
export interface Tracking {
  /** The best placed first; none where the search is not tracked. */
  readonly sites: readonly TrackedSite[];
  /** Where nobody knows which site is the user's: what they can choose from. */
  readonly choices: readonly SiteChoice[] | null;
}

/** By the stored checks: `position` is null where the last one did not find it among `depth` results, `change` counts places gained since the one before. */
export interface TrackedSite {
  readonly domain: string;
  /** What it is called: a product by its name. */
  readonly name: string;
  readonly position: number | null;
  /** null where nothing is known. */
  readonly depth: number | null;
  readonly change: number | null;
}

/** `url`: its result on the page in front; null where it has none. */
export interface OwnPlace extends TrackedSite {
  readonly isTracked: boolean;
  readonly url: string | null;
}

export interface SiteChoice {
  readonly domain: string;
  /** Of a shop or channel; null for a site. */
  readonly id: string | null;
  readonly label: string;
}

/** What a result's own page says of itself. */
export type ResultPage =
  | { readonly state: 'permission-needed'; readonly origin: string }
  | { readonly state: 'failed'; readonly reason: string }
  | {
      readonly state: 'read';
      readonly words: number | null;
      readonly titleLength: number | null;
      readonly descriptionLength: number | null;
      readonly schemaTypes: readonly string[];
      readonly canonical: string | null;
      readonly indexable: 'yes' | 'no' | 'unknown';
      readonly status: number;
    };

/** What became of a further page of results. `end`: there is none, or none is read. */
export type FurtherPage =
  | { readonly state: 'read'; readonly page: number }
  | { readonly state: 'end' }
  | { readonly state: 'failed'; readonly reason: string };

/** An engine whose overlays can be switched, for surfaces that don't know all engines. */
export interface EngineOffer {
  readonly id: EngineId;
  readonly name: string;
  /** What the browser has to be asked for. */
  readonly origins: readonly string[];
  readonly isOn: boolean;
  readonly density: 'off' | 'compact' | 'full';
  /** The page is one of results, not another one of the same host. */
  readonly isResultsPage: boolean;
  /** What was searched; null where the address does not say. */
  readonly query: string | null;
}

/** How the newer description of that version fared on a page beside the bundled one. */
export interface SerpComparison {
  readonly version: string;
  readonly verdict: TrialVerdict;
}

/** What the script on results pages asks the worker, by kind: `[request, answer]`. */
export interface SerpMessages {
  readonly serpRead: [
    {
      readonly visitId: string;
      readonly snapshot: SerpSnapshot;
      /** What belongs to the account that is signed in: goes no further than the worker, which leaves it out. */
      readonly account: readonly string[];
      readonly comparison: SerpComparison | null;
    },
    SerpMemory,
  ];
  /** Brings what the overlay draws after an answer or a click into the page that asks. */
  readonly loadOverlayParts: [object, null];
  /** `choice`: the site, where the user was asked for it. */
  readonly trackSearch: [{ readonly visitId: string; readonly choice: SiteChoice | null }, SearchMemory];
  readonly untrackSearch: [{ readonly visitId: string }, SearchMemory];
  /** The same again after a change elsewhere. */
  readonly recallSearch: [{ readonly visitId: string; readonly offersChoices?: boolean }, SearchMemory];
  /** Opens each result of a visit in a tab of its own. */
  readonly openResults: [{ readonly visitId: string }, null];
  /** Folds a domain's results on all results pages, or shows them again. */
  readonly hideDomain: [{ readonly domain: string; readonly isHidden: boolean }, null];
  /** Compares the user's sites with a domain, or not any more. */
  readonly markCompetitor: [{ readonly domain: string; readonly isMarked: boolean }, null];
  /** Opens the list of the user's sites. */
  readonly openSites: [object, null];
  /** `isAsked`: the user just clicked for it, and may be asked for the site. */
  readonly readResultPage: [{ readonly url: string }, ResultPage];
  readonly setSerpDensity: [{ readonly density: 'off' | 'compact' | 'full' }, null];
  /** Asks the backend for newer descriptions now. */
  readonly fetchEngines: [object, null];
  readonly readFurtherPage: [{ readonly visitId: string; readonly tabId: number }, FurtherPage];
  /** Off, or on where its origins are granted. */
  readonly switchEngine: [{ readonly id: EngineId; readonly isOn: boolean }, null];
  /** Null for a page that lives on no engine's host. */
  readonly findEngineOffer: [{ readonly url: string }, EngineOffer | null];
  /**
   * Whether an address is that of the results page that was read last, or of one that is still to be read; `none` where it
   * will not be.
   */
  readonly compareResultsPage: [{ readonly url: string; readonly readUrl: string | null }, 'read' | 'unread' | 'none'];
  /** Brings scripts and the pages' configuration in line with the settings. */
  readonly applySerpSettings: [object, null];
}

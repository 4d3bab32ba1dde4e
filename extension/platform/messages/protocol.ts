import type { CollectorFailure, DocumentFacts, NavigationFacts, ResponseFacts } from '#shared/audit/facts/facts.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import type { PageAt } from '#shared/audit/drift/compare-drift.ts';
import type { NodeNumber } from '#shared/audit/facts/place.ts';
import type { ServedHtmlFacts } from '#shared/audit/facts/served-html-facts.ts';
import type { ContextFacts } from '#shared/audit/facts/context-facts.ts';
import type { AppErrorCode } from '#shared/kernel/app-error.ts';
import type { Locale } from '#shared/kernel/locale.ts';

import type { AccountMessages } from './account-messages.ts';
import type { AlertMessages } from './alert-messages.ts';
import type { AuditChoiceMessages } from './audit-choice-messages.ts';
import type { AuditFailure, AuditStep } from '#extension/platform/storage/audit-job.ts';
import type { CrawlMessages } from './crawl-messages.ts';
import type { DraftMessages } from './draft-messages.ts';
import type { IdeaListMessages } from './idea-list-messages.ts';
import type { KeywordMessages } from './keyword-messages.ts';
import type { MetricMessages } from './metric-messages.ts';
import type { SearchConsoleMessages } from './search-console-messages.ts';
import type { SerpMessages } from './serp-messages.ts';

/** What the page's script found in the live DOM. */
export interface CollectedLiveDocument {
  readonly url: string;
  /** ISO 8601. */
  readonly collectedAt: string;
  readonly document: DocumentFacts;
  readonly failures: readonly CollectorFailure[];
}

/** What an audit learns after the live DOM, in parts as they come. */
export interface LateInputs {
  readonly raw?: Input<DocumentFacts>;
  readonly response?: Input<ResponseFacts>;
  readonly robotsTxt?: Input<RobotsTxtFacts>;
  readonly context?: Partial<ContextFacts>;
  readonly servedHtml?: ServedHtmlFacts;
  readonly navigation?: NavigationFacts;
  readonly failures?: readonly CollectorFailure[];
}

/** Messages of an audit: what surfaces ask for, and what the page's script brings. */
export interface AuditMessages {
  /**
   * `isAsked`: the user just clicked on that tab, which opens every page that can be opened at all. `mayReuse`: a running
   * audit, or one of a moment ago, will do where the page is still the same.
   */
  readonly startAudit: [{ readonly tabId: number; readonly isAsked: boolean; readonly mayReuse?: boolean }, null];
  /** Puts an audit that lost its worker back on its feet; does nothing where all is well. */
  readonly resumeAudits: [object, null];
  readonly liveDocumentCollected: [{ readonly auditId: string; readonly collected: CollectedLiveDocument }, null];
  /** A part of an audit under way, or one that the user asked for after its end. */
  readonly inputsCollected: [
    { readonly auditId: string; readonly inputs: LateInputs; readonly next?: AuditStep },
    null,
  ];
  /** Brings the reader of sitemaps into the page, where the audit's script waits for it. */
  readonly loadSitemapReader: [{ readonly auditId: string }, null];
  /** The last of what the page's script brings: the audit ends with it. */
  readonly collectionFinished: [{ readonly auditId: string; readonly inputs: LateInputs }, null];
  readonly collectionRefused: [{ readonly auditId: string; readonly failure: AuditFailure }, null];
}

/** What the background worker can be asked, by kind: `[request, answer]`. */
export interface BackgroundMessages
  extends
    AuditMessages,
    AccountMessages,
    SerpMessages,
    KeywordMessages,
    AlertMessages,
    CrawlMessages,
    MetricMessages,
    IdeaListMessages,
    SearchConsoleMessages,
    DraftMessages,
    AuditChoiceMessages {
  readonly sendOutbox: [{ readonly retryParked: boolean }, null];
  /** Without an account a new workspace is started. */
  readonly connect: [{ readonly address: string; readonly account?: SignIn }, ConnectAnswer];
  readonly claimWorkspace: [ClaimRequest, ConnectAnswer];
  readonly disconnect: [object, null];
}

/** What opens an account of the backend. Never kept in this browser. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** `locale`: of the mail that asks to confirm the address. */
export interface ClaimRequest extends Credentials {
  readonly locale: Locale;
}

/** What opens an account: its password, the code of a mailed link, or the ticket of a sign-in that wants a second factor. */
export type SignIn =
  | ({ readonly kind: 'password' } & Credentials)
  | { readonly kind: 'code'; readonly code: string; readonly newPassword?: string }
  | { readonly kind: 'two-factor'; readonly ticket: string; readonly code: string };

/** `refusal`: the code with which the backend said no; null where it said nothing. `ticket`: where it wants a second factor. */
export type ConnectAnswer =
  | { readonly isConnected: true }
  | {
      readonly isConnected: false;
      readonly reason: string;
      readonly refusal: AppErrorCode | null;
      readonly ticket?: string;
    };

/** One element to name or to show: by number while the audit's own reading is alive, else by selector. */
export interface PlaceQuery {
  readonly node?: NodeNumber;
  readonly selector?: string;
}

export interface DescribedNode {
  readonly node: NodeNumber;
  readonly selector: string;
  readonly snippet: string;
}

export interface DescribedPlaces {
  readonly document: readonly DescribedNode[];
  readonly raw: readonly DescribedNode[];
}

/** `unseen`: there, but without a box (head, hidden). `gone`: not in the page any more. */
export type HighlightAnswer = 'shown' | 'unseen' | 'gone';

/** Name of the panel's connection to a page in which it outlines places. */
export const marksPort = 'marks';

/** What is outlined in the page, many at once. */
export type MarkKind =
  | 'internal'
  | 'external'
  | 'nofollow'
  | 'sponsored'
  | 'ugc'
  | 'broken'
  | 'withoutAlt'
  | 'heading'
  | 'structured'
  | 'hiddenText';

export interface PageMark {
  readonly kind: MarkKind;
  readonly node: NodeNumber;
  /** Stands at the outline; empty for the line alone. */
  readonly label: string;
}

/** What the script in the page can be asked, by kind: `[request, answer]`. */
export interface PageMessages {
  readonly collect: [{ readonly auditId: string }, null];
  /** Answers the id of the audit whose reading it holds. */
  readonly ping: [object, { readonly auditId: string | null }];
  /** Whether the page is to the letter what that audit read. */
  readonly isUnchanged: [{ readonly auditId: string }, boolean];
  readonly describePlaces: [
    { readonly auditId: string; readonly document: readonly NodeNumber[]; readonly raw: readonly NodeNumber[] },
    DescribedPlaces,
  ];
  /** The page at the address that it has now, once it is quiet; null where that audit's page has gone. */
  readonly readAgain: [{ readonly auditId: string }, PageAt | null];
  readonly highlight: [{ readonly auditId: string; readonly place: PlaceQuery }, HighlightAnswer];
  readonly clearHighlight: [object, null];
  /** Outlines these places and no others; answers what is outlined now, null where that audit's page has gone. */
  readonly showMarks: [{ readonly auditId: string; readonly marks: readonly PageMark[] }, readonly MarkKind[] | null];
  readonly shownMarks: [object, readonly MarkKind[]];
}

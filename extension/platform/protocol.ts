import type { CollectorFailure, DocumentFacts, Input, ResponseFacts, RobotsTxtFacts } from '#shared/audit/facts.ts';
import type { NodeNumber } from '#shared/audit/place.ts';

import type { AuditFailure } from './audit-job.ts';
import type { SerpMessages } from './serp-messages.ts';

/** What the page's script found in the live DOM. */
export interface CollectedLiveDocument {
  readonly url: string;
  /** ISO 8601. */
  readonly collectedAt: string;
  readonly document: DocumentFacts;
  readonly failures: readonly CollectorFailure[];
}

/** What the page's script could fetch from the page's own origin. */
export interface CollectedNetwork {
  readonly raw: Input<DocumentFacts>;
  readonly response: Input<ResponseFacts>;
  readonly robotsTxt: Input<RobotsTxtFacts>;
  readonly failures: readonly CollectorFailure[];
}

/** What the background worker can be asked, by kind: `[request, answer]`. */
export interface BackgroundMessages extends SerpMessages {
  /** `isAsked`: the user just clicked on that tab, which opens every page that can be opened at all. */
  readonly startAudit: [{ readonly tabId: number; readonly isAsked: boolean }, null];
  /** Puts an audit that lost its worker back on its feet; does nothing where all is well. */
  readonly resumeAudits: [object, null];
  readonly liveDocumentCollected: [{ readonly auditId: string; readonly collected: CollectedLiveDocument }, null];
  readonly networkCollected: [{ readonly auditId: string; readonly collected: CollectedNetwork }, null];
  readonly collectionRefused: [{ readonly auditId: string; readonly failure: AuditFailure }, null];
  readonly sendOutbox: [{ readonly retryParked: boolean }, null];
  readonly connect: [{ readonly address: string }, ConnectAnswer];
  readonly disconnect: [object, null];
}

export type ConnectAnswer = { readonly isConnected: true } | { readonly isConnected: false; readonly reason: string };

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

/** What the script in the page can be asked, by kind: `[request, answer]`. */
export interface PageMessages {
  readonly collect: [{ readonly auditId: string }, null];
  /** Answers the id of the audit whose reading it holds. */
  readonly ping: [object, { readonly auditId: string | null }];
  readonly describePlaces: [
    { readonly auditId: string; readonly document: readonly NodeNumber[]; readonly raw: readonly NodeNumber[] },
    DescribedPlaces,
  ];
  readonly highlight: [{ readonly auditId: string; readonly place: PlaceQuery }, HighlightAnswer];
  readonly clearHighlight: [object, null];
}

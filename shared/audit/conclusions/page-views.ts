import type { DocumentFacts, PageFacts, ResponseFacts } from '#shared/audit/facts/facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import type { RobotsDirectiveFact } from '#shared/audit/facts/head-facts.ts';
import { googlebotAccess, robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { decideNoindex, type NoindexDecision } from '#shared/audit/reading/noindex.ts';
import type { RobotsVerdict } from '#shared/robots/match-robots.ts';

import { type Side, sideOf } from './conclusion.ts';

/** The page as its views have it, and what Google gets to do with it. Worked out once for all fields. */
export interface PageViews {
  readonly facts: PageFacts;
  readonly served: Input<DocumentFacts>;
  readonly rendered: Input<DocumentFacts>;
  readonly response: Input<ResponseFacts>;
  /** null where robots.txt is not known. */
  readonly crawling: { readonly isAllowed: boolean; readonly verdict: RobotsVerdict | undefined } | null;
  /** By the header and the HTML as served: Google does not render such a page. */
  readonly noindexServed: NoindexDecision;
  /** By the page as rendered, header left out. */
  readonly noindexRendered: NoindexDecision;
}

export function pageViews(facts: PageFacts): PageViews {
  const document: Input<DocumentFacts> = { state: 'present', value: facts.document };
  const served = facts.source === 'raw' ? document : facts.raw;
  const rendered: Input<DocumentFacts> =
    facts.source === 'rendered' ? document : { state: 'missing', reason: 'unavailable-here' };
  const headers = facts.response.state === 'present' ? facts.response.value.headers : {};
  return {
    facts,
    served,
    rendered,
    response: facts.response,
    crawling: readCrawling(facts),
    noindexServed: decideNoindex(directivesOf(served), headers, facts.collectedAt),
    noindexRendered: decideNoindex(directivesOf(rendered), {}, facts.collectedAt),
  };
}

/** A field of one document, as text. A collector that broke makes it unknown. */
export function documentSide(document: Input<DocumentFacts>, read: (facts: DocumentFacts) => string | undefined): Side {
  if (document.state === 'missing') return { state: 'unknown', reason: document.reason };
  const text = read(document.value);
  return text === undefined ? { state: 'unknown', reason: 'fetch-failed' } : sideOf(text);
}

/** A field of the headers, as text. */
export function headerSide(response: Input<ResponseFacts>, read: (response: ResponseFacts) => string): Side {
  return response.state === 'missing' ? { state: 'unknown', reason: response.reason } : sideOf(read(response.value));
}

function directivesOf(document: Input<DocumentFacts>): readonly RobotsDirectiveFact[] {
  return document.state === 'present' ? (document.value.robotsDirectives ?? []) : [];
}

function readCrawling({ robotsTxt, url }: PageFacts): PageViews['crawling'] {
  if (robotsTxt.state === 'missing') return null;
  const verdict = googlebotAccess(robotsTxt.value, url);
  return { isAllowed: verdict?.isAllowed ?? robotsState(robotsTxt.value) === 'absent', verdict };
}

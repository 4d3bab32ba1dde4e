import { isSameSite } from '#shared/kernel/site.ts';

import type { LinkFact } from './body-facts.ts';
import type { CollectorFailure, DocumentFacts, NavigationFacts, PageFacts, ResponseFacts } from './facts.ts';
import type { Input } from './input.ts';
import type { ServedHtmlFacts } from './served-html-facts.ts';
import { noContext, type ContextFacts } from './context-facts.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';

/** What a home of the audit has gathered about a page. */
export interface GatheredInputs {
  readonly url: string;
  /** ISO 8601. */
  readonly collectedAt: string;
  readonly source: PageFacts['source'];
  readonly document: DocumentFacts;
  readonly failures: readonly CollectorFailure[];
  readonly raw: Input<DocumentFacts>;
  readonly response: Input<ResponseFacts>;
  readonly robotsTxt: Input<RobotsTxtFacts>;
  /** What is known of them; the rest is missing. */
  readonly context?: Partial<ContextFacts>;
  readonly servedHtml?: ServedHtmlFacts;
  readonly navigation?: NavigationFacts;
}

/**
 * Puts the facts of a page together. Collectors tell links apart by host; here, where the Public Suffix List is at
 * hand, a link to another host of the same registrable domain becomes `internal`.
 */
export function assembleFacts(gathered: GatheredInputs): PageFacts {
  const { raw } = gathered;
  return {
    version: 1,
    ...gathered,
    document: withSites(gathered.document, gathered.url),
    context: { ...noContext, ...gathered.context },
    raw: raw.state === 'present' ? { state: 'present', value: withSites(raw.value, gathered.url) } : raw,
  };
}

function withSites(document: DocumentFacts, pageUrl: string): DocumentFacts {
  if (!document.links) return document;
  const sameSite = new Map<string, boolean>();
  const isInternal = (url: string): boolean => {
    const origin = /^https?:\/\/[^/?#]*/.exec(url)?.[0] ?? url;
    const known = sameSite.get(origin);
    if (known !== undefined) return known;
    const answer = isSameSite(origin, pageUrl);
    sameSite.set(origin, answer);
    return answer;
  };
  const links = document.links.map((link): LinkFact =>
    link.kind === 'external' && link.url && isInternal(link.url) ? { ...link, kind: 'internal' } : link,
  );
  return { ...document, links };
}

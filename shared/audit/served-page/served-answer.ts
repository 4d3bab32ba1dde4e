import { readHead1024 } from '#shared/page/decode-html.ts';

import type { ResponseFacts } from '../facts/facts.ts';

/** An answer as it came over the network. */
export interface ServedAnswer {
  readonly status: number;
  readonly finalUrl: string;
  readonly isRedirected: boolean;
  /** Known hops; empty where the home cannot see them. */
  readonly redirects: ResponseFacts['redirects'];
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** The body is longer than the home would read. */
  readonly isTruncated: boolean;
}

export function responseFactsOf({ bytes, isTruncated, ...answer }: ServedAnswer): ResponseFacts {
  const { finalUrl, headers, isRedirected, redirects, status } = answer;
  return {
    status,
    finalUrl,
    isRedirected,
    redirects,
    headers,
    bodyBytes: isTruncated ? null : bytes.byteLength,
    head1024: readHead1024(bytes),
  };
}

/** True for an answer that browsers show as a page; one without a type is taken for one. */
export function isHtmlType(contentType: string | undefined): boolean {
  return contentType === undefined || /\b(text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}

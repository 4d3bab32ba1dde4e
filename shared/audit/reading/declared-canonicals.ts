import type { CanonicalFact } from '#shared/audit/facts/head-facts.ts';
import type { NodeNumber } from '#shared/audit/facts/place.ts';
import type { FindingPlace, PageContext } from '#shared/audit/rule.ts';
import { comparableAddress } from '#shared/kernel/comparable-address.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { parseLinkHeader } from './link-header.ts';

/** A canonical that search engines read: a link element in the head, or a `Link` header. */
export interface DeclaredCanonical {
  readonly href: string;
  /** Resolved; null where it does not parse. */
  readonly url: string | null;
  readonly source: 'head' | 'header';
  readonly node?: NodeNumber;
}

/** Canonicals with a value, those of the head first. Links in the body are ignored by search engines, and here. */
export function declaredCanonicals(
  canonicals: readonly CanonicalFact[],
  page: PageContext,
): readonly DeclaredCanonical[] {
  const inHead = canonicals.flatMap((fact) =>
    fact.location === 'head' && fact.href
      ? [{ href: fact.href, url: fact.url, source: 'head' as const, node: fact.node }]
      : [],
  );
  return [...inHead, ...headerCanonicals(page)];
}

/** The one canonical of the page, without its fragment; undefined where there is none, or where they disagree. */
export function soleCanonicalUrl(canonicals: readonly CanonicalFact[], page: PageContext): string | undefined {
  const urls = new Set(
    declaredCanonicals(canonicals, page).map(({ url }) => (url === null ? '' : comparableAddress(url))),
  );
  const [only] = urls;
  return urls.size === 1 && only?.startsWith('http') ? only : undefined;
}

/** Where a canonical stands, for a finding. */
export function canonicalPlace(canonical: DeclaredCanonical): FindingPlace {
  const url = canonical.url === null ? {} : { url: canonical.url };
  return { ...(canonical.node === undefined ? {} : { node: canonical.node }), value: canonical.href, ...url };
}

/** The place of the first canonical of the page. */
export function firstCanonicalPlace(canonicals: readonly CanonicalFact[], page: PageContext): readonly FindingPlace[] {
  return declaredCanonicals(canonicals, page).slice(0, 1).map(canonicalPlace);
}

function headerCanonicals(page: PageContext): readonly DeclaredCanonical[] {
  const { response } = page.facts;
  if (response.state === 'missing') return [];
  return parseLinkHeader(response.value.headers['link'])
    .filter((link) => link.rel.includes('canonical') && link.href !== '')
    .map(({ href }) => ({
      href,
      url: parseUrl(href, response.value.finalUrl)?.href ?? null,
      source: 'header' as const,
    }));
}

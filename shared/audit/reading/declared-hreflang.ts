import type { HreflangFact } from '#shared/audit/facts/head-facts.ts';
import type { NodeNumber } from '#shared/audit/facts/place.ts';
import type { FindingPlace, PageContext } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { parseLinkHeader } from './link-header.ts';

/** An alternate that search engines read: a link element in the head, or a `Link` header. */
export interface DeclaredHreflang {
  readonly code: string;
  readonly href: string;
  readonly url: string | null;
  readonly source: 'head' | 'header';
  readonly node?: NodeNumber;
}

/** Alternates of the head, then those of the header. Links in the body are ignored by search engines, and here. */
export function declaredHreflang(facts: readonly HreflangFact[], page: PageContext): readonly DeclaredHreflang[] {
  const inHead = facts
    .filter(({ location }) => location === 'head')
    .map(({ code, href, url, node }) => ({ code, href: href ?? '', url, source: 'head' as const, node }));
  return [...inHead, ...headerHreflang(page)];
}

/** Where an alternate stands, for a finding. */
export function hreflangPlace({ code, href, url, node }: DeclaredHreflang): FindingPlace {
  const value = `${code} → ${href}`.slice(0, 300);
  return { ...(node === undefined ? {} : { node }), value, ...(url === null ? {} : { url }) };
}

function headerHreflang(page: PageContext): readonly DeclaredHreflang[] {
  const { response } = page.facts;
  if (response.state === 'missing') return [];
  return parseLinkHeader(response.value.headers['link']).flatMap(({ rel, href, hreflang }) =>
    rel.includes('alternate') && hreflang !== null
      ? [
          {
            code: hreflang,
            href,
            url: parseUrl(href, response.value.finalUrl)?.href ?? null,
            source: 'header' as const,
          },
        ]
      : [],
  );
}

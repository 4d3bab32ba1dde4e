import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { parseLinkHeader } from '#shared/audit/reading/link-header.ts';
import type { TargetRole } from '#shared/audit/facts/context-facts.ts';
import { parseUrl, withoutFragment } from '#shared/kernel/url.ts';

export interface WantedTarget {
  readonly url: string;
  readonly role: TargetRole;
  /** hreflang code of an alternate. */
  readonly code: string | null;
}

/** What the page declares in its head and its Link header: each address once per role and code, without fragment. */
export function declaredTargets({ document, response }: PageFacts): readonly WantedTarget[] {
  const declared: readonly Declared[] = [
    ...(document.canonicals ?? []).map(({ url }): Declared => ({ url, role: 'canonical', code: null })),
    ...(response.state === 'present' ? headerTargets(response.value.headers['link'], response.value.finalUrl) : []),
    ...(document.hreflang ?? []).map(({ url, code }): Declared => ({ url, role: 'alternate', code })),
    ...(document.head?.links ?? []).flatMap(({ rel, url }) =>
      rel.flatMap((token): Declared[] => {
        const role = neighbourRoles.get(token);
        return role ? [{ url, role, code: null }] : [];
      }),
    ),
  ];
  const wanted = declared.flatMap(({ url, role, code }): WantedTarget[] =>
    url !== null && /^https?:/i.test(url) ? [{ url: withoutFragment(url), role, code }] : [],
  );
  return [...new Map(wanted.map((target) => [`${target.role} ${target.code ?? ''} ${target.url}`, target])).values()];
}

interface Declared {
  readonly url: string | null;
  readonly role: TargetRole;
  readonly code: string | null;
}

const neighbourRoles: ReadonlyMap<string, TargetRole> = new Map([
  ['next', 'next'],
  ['prev', 'prev'],
  ['amphtml', 'amp'],
]);

function headerTargets(header: string | undefined, base: string): readonly Declared[] {
  return parseLinkHeader(header).flatMap(({ href, rel, hreflang }): Declared[] => {
    const url = parseUrl(href, base)?.href ?? null;
    if (rel.includes('canonical')) return [{ url, role: 'canonical', code: null }];
    return rel.includes('alternate') && hreflang !== null ? [{ url, role: 'alternate', code: hreflang }] : [];
  });
}

import type { PageContext } from '#shared/audit/rule.ts';

import { isSameAddress } from './url-difference.ts';

/** True where another form of the address names this page, or what this page names, as its canonical: then it does no harm. */
export function isCanonicalTo(canonical: string | null, page: PageContext): boolean {
  const own = page.facts.document.canonicals?.[0]?.url ?? page.url;
  return canonical !== null && (isSameAddress(canonical, own) || isSameAddress(canonical, page.url));
}

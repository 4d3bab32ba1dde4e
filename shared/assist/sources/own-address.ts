import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { availableInputs } from '#shared/audit/rule-inputs.ts';
import { soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { isTrackingParameter } from '#shared/audit/reading/tracking-parameter.ts';
import { parseUrl } from '#shared/kernel/url.ts';

/** Where `ownAddress` comes from. */
export function ownAddressSource({ document: { canonicals = [] } }: PageFacts): 'canonical' | 'address' {
  return canonicals.some(({ href, location }) => location === 'head' && href) ? 'canonical' : 'address';
}

/** The address by which the page wants to be known: its canonical, else its own without fragment and tracking. undefined for a file. */
export function ownAddress(facts: PageFacts): string | undefined {
  const canonical = facts.document.canonicals
    ? soleCanonicalUrl(facts.document.canonicals, availableInputs(facts).page)
    : undefined;
  if (canonical !== undefined) return canonical;
  const url = parseUrl(facts.url);
  if (!url || !url.protocol.startsWith('http')) return undefined;
  const tracking = [...url.searchParams.keys()].filter(isTrackingParameter);
  for (const name of tracking) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

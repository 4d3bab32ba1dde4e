import { registrableDomain } from '#shared/kernel/site.ts';

import type { SerpSnapshot } from './snapshot.ts';

/** The snapshot with `registrable_domain` filled in. Apart from the reader, since the list of suffixes is large. */
export function withDomains(snapshot: SerpSnapshot): SerpSnapshot {
  return {
    ...snapshot,
    items: snapshot.items.map((item) =>
      (item.type === 'organic' || item.type === 'paid') && item.domain !== null
        ? { ...item, registrable_domain: registrableDomain(item.domain) }
        : item,
    ),
  };
}

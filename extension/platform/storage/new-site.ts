import type { Site } from './keyword-records.ts';

/** A site of which the user has said nothing yet. */
export function newSite(domain: string): Site {
  return { domain, match: { kind: 'domain' }, competitors: [], isUnsent: false, annotations: [], listed: 'here' };
}

import type { LinkFact } from '#shared/audit/facts/body-facts.ts';

import { urlParts } from './url-parts.ts';

/** A link to a web page, with host and path of where it leads. */
export interface LinkTarget {
  readonly link: LinkFact;
  readonly url: string;
  readonly host: string;
  readonly path: string;
}

/** Links to pages, internal or external, with their parts; read once per page, however many rules ask. */
export function linkTargets(links: readonly LinkFact[]): readonly LinkTarget[] {
  const known = kept.get(links);
  if (known) return known;
  const targets: LinkTarget[] = [];
  for (const link of links) {
    const { kind, url } = link;
    if (url !== null && (kind === 'internal' || kind === 'external')) targets.push({ link, url, ...urlParts(url) });
  }
  kept.set(links, targets);
  return targets;
}

const kept = new WeakMap<readonly LinkFact[], readonly LinkTarget[]>();

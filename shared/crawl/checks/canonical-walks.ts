import { isSameResource } from '#shared/kernel/comparable-address.ts';

import type { KnownUrl } from '../state/known-urls.ts';
import type { Site, SitePage } from '../site/site.ts';

/** Where the canonical of a page leads. */
export interface CanonicalWalk {
  readonly url: string;
  /** What the page names: another address than its own. */
  readonly target: string;
  /** Canonicals on the way; ten at most. */
  readonly steps: number;
  readonly isLoop: boolean;
  /** The address that the page names redirects. */
  readonly isRedirected: boolean;
  /** What is known of where it ends; undefined where no link led there. */
  readonly end: KnownUrl | undefined;
  readonly endPage: SitePage | undefined;
}

/** The canonicals of all pages that name another address than their own, each followed to its end. */
export function canonicalWalks(site: Site): readonly CanonicalWalk[] {
  const known = walks.get(site);
  if (known) return known;
  const found = [...site.pages.values()].flatMap((page) =>
    page.canonical === null || isSameResource(page.canonical, page.url) ? [] : [walk(site, page, page.canonical)],
  );
  walks.set(site, found);
  return found;
}

/** Several checks ask for the same site. */
const walks = new WeakMap<Site, readonly CanonicalWalk[]>();
const maxSteps = 10;

function walk(site: Site, page: SitePage, target: string): CanonicalWalk {
  const named = site.find(target);
  const seen = new Set([page.id]);
  let steps = 1;
  let isLoop = false;
  let end = named && (site.source.urls[site.finalOf(named.id)] ?? named);
  while (end && steps < maxSteps) {
    const next: string | null = site.pages.get(end.id)?.canonical ?? null;
    if (seen.has(end.id)) {
      isLoop = true;
      break;
    }
    seen.add(end.id);
    if (next === null || isSameResource(next, end.url)) break;
    const known = site.find(next);
    steps += 1;
    end = known && (site.source.urls[site.finalOf(known.id)] ?? known);
  }
  return {
    url: page.url,
    target,
    steps,
    isLoop,
    isRedirected: named?.outcome === 'redirect',
    end,
    endPage: end && site.pages.get(end.id),
  };
}

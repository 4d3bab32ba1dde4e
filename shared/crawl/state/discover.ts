import { withoutFragment } from '#shared/kernel/url.ts';

import { type CrawlState, enqueue } from './crawl-state.ts';
import type { KnownUrl } from './known-urls.ts';

export interface Discovery {
  /** -1: by no link. */
  readonly depth: number;
  readonly hops?: number;
  readonly isNofollow?: boolean;
  readonly isInSitemap?: boolean;
  /** Named by the user. */
  readonly isSeed?: boolean;
}

/**
 * Takes note of an address and decides what will become of it. Known ones learn of a shorter way. undefined for what is no
 * web address, and where too many are known.
 */
export function discover(state: CrawlState, address: string, found: Discovery): KnownUrl | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  const url = withoutFragment(address);
  const known = state.urls.find(url);
  if (known) {
    relax(state, known, found);
    return known;
  }
  if (state.urls.size >= state.rules.maxKnownUrls) {
    state.forgotten += 1;
    return undefined;
  }
  const added = state.urls.add(url);
  added.depth = found.depth;
  added.hops = found.hops ?? 0;
  added.isInSitemap = found.isInSitemap ?? false;
  decide(state, added, found);
  return added;
}

function decide(state: CrawlState, known: KnownUrl, { isNofollow, isSeed }: Discovery): void {
  const isStart = known.id === 0 || isSeed === true || state.seeds.has(known.id);
  const fault = state.traps.formFault(known.url);
  const exclusion = isStart ? undefined : state.scope.exclusion(known.url);
  if (!isStart && !state.scope.isInside(known.url)) end(known, 'out-of-scope', '');
  else if (fault !== undefined) end(known, 'trap', fault);
  else if (exclusion !== undefined) end(known, 'excluded', exclusion);
  else if (isNofollow === true && !known.isInSitemap) end(known, 'excluded', 'nofollow');
  else if (known.hops > state.rules.maxHops) end(known, 'over-limit', 'redirects');
  else if (known.depth > state.settings.maxDepth) end(known, 'over-limit', 'depth');
  else {
    end(known, 'pending', '');
    enqueue(state, known);
  }
}

/** A second way to a known address: a shorter one counts, and may bring it back within the limits. */
function relax(state: CrawlState, known: KnownUrl, found: Discovery): void {
  const { depth, hops = 0, isInSitemap = false, isNofollow = false } = found;
  const isShorter = !isNofollow && depth !== -1 && (known.depth === -1 || depth < known.depth);
  const isFewerHops = !isNofollow && hops < known.hops && known.detail === 'redirects';
  const isNewInSitemap = isInSitemap && !known.isInSitemap;
  const isNowFollowed = !isNofollow && known.outcome === 'excluded' && known.detail === 'nofollow';
  if (!isShorter && !isFewerHops && !isNewInSitemap && !isNowFollowed) return;
  if (isShorter) known.depth = depth;
  if (isFewerHops) known.hops = hops;
  if (isNewInSitemap) known.isInSitemap = true;
  state.urls.touch(known);
  const isOpen =
    known.outcome === 'pending' ||
    (known.outcome === 'excluded' && known.detail === 'nofollow') ||
    (known.outcome === 'over-limit' && (known.detail === 'depth' || known.detail === 'redirects'));
  if (isOpen && known.attempts === 0 && !state.asked.has(known.id))
    decide(state, known, { ...found, isNofollow: isNofollow && !isNowFollowed });
}

function end(known: KnownUrl, outcome: KnownUrl['outcome'], detail: string): void {
  known.outcome = outcome;
  known.detail = detail;
}

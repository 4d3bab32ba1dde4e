import { parseUrl } from '#shared/kernel/url.ts';

import { decodeRedirect } from '../decode-redirect.ts';
import type { FindRule } from '../engine.ts';
import { isHostOf } from '../find-engine.ts';
import type { PageContext } from './page-context.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';
import { readText } from './read-text.ts';

/** An element that a rule found, and the item around it. */
export interface FoundNode<N> {
  readonly hit: N;
  readonly root: N;
}

export interface FindScope<N> {
  /** Hits lie below this element. */
  readonly below?: N;
  /** Hits lie inside something that matches, unless the rule says where. */
  readonly within?: string | undefined;
  readonly outside?: string | undefined;
}

/** What all rules find, each item once, in no particular order. */
export function findNodes<N extends object>(
  page: PageContext<N>,
  rules: readonly FindRule[],
  scope: FindScope<N>,
): FoundNode<N>[] {
  const byRoot = new Map<N, FoundNode<N>>();
  for (const rule of rules) {
    for (const found of findByRule(page, rule, scope)) if (!byRoot.has(found.root)) byRoot.set(found.root, found);
  }
  return [...byRoot.values()];
}

function findByRule<N extends object>(
  page: PageContext<N>,
  rule: FindRule,
  { below, within, outside }: FindScope<N>,
): FoundNode<N>[] {
  const wanted = rule.within ?? within;
  const wantedTexts = rule.texts && new Set(rule.texts.map((text) => text.toLowerCase()));
  const hits = page
    .select(rule.select, below)
    .filter((hit) => wanted === undefined || page.isInside(hit, wanted))
    .filter((hit) => outside === undefined || !page.isInside(hit, outside))
    .filter((hit) => rule.outside === undefined || !page.isInside(hit, rule.outside))
    .filter((hit) => !wantedTexts || wantedTexts.has(foldSpace(readText(page.view, hit)).toLowerCase()))
    .filter((hit) => !rule.linksOut || linksOut(page, hit))
    .filter((hit) => rule.evenHidden || page.isShown(hit));
  const grow = rule.growUntil === undefined ? null : growerFor(page, hits, rule.growUntil);
  return hits.flatMap((hit) => {
    const near = rule.root === undefined ? hit : page.closest(hit, rule.root);
    const root = near && grow ? grow(near) : near;
    if (!root || (rule.has !== undefined && page.select(rule.has, root).length === 0)) return [];
    return [{ hit, root }];
  });
}

/** Widens a hit as long as no other hit comes in. */
function growerFor<N extends object>(page: PageContext<N>, hits: readonly N[], until: string): (hit: N) => N {
  const held = new Map<N, number>();
  for (const hit of hits) {
    for (let at: N | null = hit; at; at = page.view.parent(at)) held.set(at, (held.get(at) ?? 0) + 1);
  }
  return (hit) => {
    const own = held.get(hit) ?? 1;
    let widest = hit;
    for (let at = page.view.parent(hit); at && held.get(at) === own; at = page.view.parent(at)) {
      // Its parent at least, whatever that is: a link alone holds nothing to read.
      if ((widest !== hit && page.matches(at, until)) || page.view.tagName(at) === 'body') break;
      widest = at;
    }
    return widest;
  };
}

/** True for a link to a host that is not the engine's, redirects decoded. A redirect that cannot be decoded leads out. */
export function linksOut<N extends object>(page: PageContext<N>, link: N): boolean {
  const href = page.view.attribute(link, 'href');
  const url = href === null ? undefined : parseUrl(href, page.view.baseUrl);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return false;
  const { redirect, url: target } = decodeRedirect(url.href);
  if (redirect !== 'none') return true;
  const host = parseUrl(target)?.hostname ?? '';
  return host !== page.host && !isHostOf(page.engine, host);
}

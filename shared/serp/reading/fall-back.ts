import type { LayoutRule } from '../engine.ts';
import type { OrganicItem } from '../snapshot-item.ts';
import { bareOrganic } from './bare-organic.ts';
import { linksOut } from './find-nodes.ts';
import type { FoundItem, Unranked } from './found-item.ts';
import type { PageContext } from './page-context.ts';
import { readLink } from './read-fields.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';
import { readText } from './read-text.ts';

/** A heading that links out of the engine: what a result looks like on every engine and in every layout. */
export interface TitleLink<N> {
  readonly link: N;
  readonly heading: N;
}

/** Fewer headings than this may be anything. */
export const minFallback = 3;

/**
 * The headings in the main column that link to other sites, at the heading level that has most of them. Used to count
 * what a page should hold, and as results where every rule fails.
 */
export function findTitleLinks<N extends object>(
  page: PageContext<N>,
  layout: LayoutRule | undefined,
): readonly TitleLink<N>[] {
  const main = [layout?.main, 'main, [role="main"]', 'body'].find(
    (selector) => selector !== undefined && page.select(selector).length > 0,
  );
  const linkIn = firstLinks(page);
  const levels = new Map<string, TitleLink<N>[]>();
  for (const heading of page.select(headings)) {
    if (main !== undefined && !page.isInside(heading, main)) continue;
    if (page.isInside(heading, elsewhere) || !page.isShown(heading)) continue;
    if (layout?.outside !== undefined && page.isInside(heading, layout.outside)) continue;
    const link = page.closest(heading, 'a[href]') ?? linkIn.get(heading);
    if (!link || !linksOut(page, link)) continue;
    const level = page.view.attribute(heading, 'aria-level') ?? page.view.tagName(heading).replace('h', '');
    const key = page.view.tagName(heading).startsWith('h') ? `h${level}` : `role${level}`;
    const same = levels.get(key);
    if (same) same.push({ link, heading });
    else levels.set(key, [{ link, heading }]);
  }
  return [...levels.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** The first link in each heading; one pass, however deep headings stand in headings. */
function firstLinks<N extends object>(page: PageContext<N>): ReadonlyMap<N, N> {
  const found = new Map<N, N>();
  const headingAbove = (node: N): N | null => {
    const parent = page.view.parent(node);
    return parent && page.closest(parent, headings);
  };
  for (const link of page.select('a[href]')) {
    for (let at = headingAbove(link); at && !found.has(at); at = headingAbove(at)) found.set(at, link);
  }
  return found;
}

/** Results by the headings alone. Nothing but title and address is known of them. */
export function readByTitleLinks<N extends object>(
  page: PageContext<N>,
  titleLinks: readonly TitleLink<N>[],
): FoundItem<N, Unranked<OrganicItem>>[] {
  return titleLinks.flatMap(({ link: node, heading }) => {
    const link = readLink(page, page.view.attribute(node, 'href') ?? '', node);
    const title = foldSpace(readText(page.view, heading));
    if (!link || title === '') return [];
    const item = bareOrganic({
      url: link.url,
      raw_href: link.rawHref,
      redirect: link.redirect,
      domain: link.domain,
      registrable_domain: null,
      title,
    });
    return [{ item, root: heading, anchor: node, placedBy: heading }];
  });
}

const headings = 'h2, h3, h4, [role="heading"]';
const elsewhere =
  'header, footer, nav, aside, dialog, [role="dialog"], [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"]';

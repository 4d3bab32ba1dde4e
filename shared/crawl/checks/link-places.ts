import { unpackPart } from '../site/link-flags.ts';
import type { Site } from '../site/site.ts';
import { maxPlaces, type SitePlace } from './check.ts';

export interface LinkPlaces {
  readonly count: number;
  /** All that have such a link. */
  readonly pages: readonly string[];
  readonly places: readonly SitePlace[];
}

/** The linking elements of some links: those in texts first, which say most about why the link is there. */
export function placesOfLinks(site: Site, links: readonly number[]): LinkPlaces {
  const { graph, source } = site;
  const shown = [
    ...firstOf(links, (link) => graph.isInContent(link)),
    ...firstOf(links, (link) => !graph.isInContent(link)),
  ].slice(0, maxPlaces);
  return {
    count: links.length,
    pages: Array.from(new Set(links.map((link) => graph.sourceOf(link))), (from) => source.urls[from]?.url ?? ''),
    places: shown.map((link): SitePlace => {
      const from = graph.sourceOf(link);
      const at = link - (graph.offsets[from] ?? 0);
      const { nodes, texts } = source.linkDetails(from);
      const target = source.urls[graph.targets[link] ?? -1]?.url ?? '';
      const text = texts[at] ?? '';
      const node = nodes[at] ?? -1;
      return {
        url: source.urls[from]?.url ?? '',
        target,
        text,
        part: unpackPart(graph.flags[link] ?? 0).part,
        snippet: node === -1 ? `<iframe src="${target}">` : `<a href="${target}">${text}</a>`,
        ...(node !== -1 && { node }),
      };
    }),
  };
}

/** The first that fit, without a look at the rest: a menu's link stands on every page. */
function firstOf(links: readonly number[], fits: (link: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (const link of links) {
    if (found.length >= maxPlaces) break;
    if (fits(link)) found.push(link);
  }
  return found;
}

import type { Site } from '../site/site.ts';

export interface AnchorText {
  /** Address of the page that links. */
  readonly source: string;
  /** Of that page. */
  readonly lang: string | null;
  /** Id of the page that the link leads to, redirects followed. */
  readonly target: number;
  /** Empty where the link has none. */
  readonly text: string;
}

/** Links of the text, page by page: those of menus stand on every page and say what the menu says. */
export function* anchorTexts(site: Site): Generator<AnchorText> {
  const { graph, source } = site;
  for (const { id, lang, url } of site.pages.values()) {
    const [first, end] = graph.linksOf(id);
    const { texts } = source.linkDetails(id);
    for (let link = first; link < end; link += 1) {
      const target = site.finalOf(graph.targets[link] ?? -1);
      if (target === id || !graph.isInContent(link) || !site.pages.has(target)) continue;
      yield { source: url, lang, target, text: (texts[link - first] ?? '').trim() };
    }
  }
}

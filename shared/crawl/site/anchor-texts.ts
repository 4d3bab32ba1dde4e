import type { Site } from './site.ts';

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

/** The links of the text, read once for all checks: a million take twelve megabytes and their texts, each of which is kept once. */
interface AnchorTable {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly texts: Uint32Array;
  readonly names: readonly string[];
}

const tables = new WeakMap<Site, AnchorTable>();

/** Links of the text, page by page: those of menus stand on every page and say what the menu says. */
export function* anchorTexts(site: Site): Generator<AnchorText> {
  const table = tables.get(site) ?? readAnchors(site);
  tables.set(site, table);
  const { names, sources, targets, texts } = table;
  for (let at = 0; at < sources.length; at += 1) {
    const page = site.pages.get(sources[at] ?? -1);
    if (page) yield { source: page.url, lang: page.lang, target: targets[at] ?? -1, text: names[texts[at] ?? 0] ?? '' };
  }
}

function readAnchors(site: Site): AnchorTable {
  const { graph, source } = site;
  const sources = new Int32Array(graph.size);
  const targets = new Int32Array(graph.size);
  const texts = new Uint32Array(graph.size);
  const ids = new Map<string, number>();
  let size = 0;
  for (const id of site.pages.keys()) {
    const [first, end] = graph.linksOf(id);
    const details = source.linkDetails(id);
    for (let link = first; link < end; link += 1) {
      const target = site.finalOf(graph.targets[link] ?? -1);
      if (target === id || !graph.isInContent(link) || !site.pages.has(target)) continue;
      const text = (details.texts[link - first] ?? '').trim();
      const known = ids.get(text) ?? ids.size;
      if (known === ids.size) ids.set(text, known);
      sources[size] = id;
      targets[size] = target;
      texts[size] = known;
      size += 1;
    }
  }
  return {
    sources: sources.slice(0, size),
    targets: targets.slice(0, size),
    texts: texts.slice(0, size),
    names: [...ids.keys()],
  };
}

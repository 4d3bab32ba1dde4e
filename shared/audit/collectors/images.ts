import type { ImageFact } from '../facts/body-facts.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';
import { type Collector, type CollectorRun, type Walk } from '../walk/collector.ts';

/** Everything that needs a text alternative as an image: `img`, image buttons and maps, `object`, named SVG, `role=img`. */
export const images: Collector<'images'> = {
  group: 'images',
  start<Node extends object>({ view, at, resolve }: Walk<Node>): CollectorRun<Node, readonly ImageFact[]> {
    const found: { fact: OpenImage; node: Node; labelledBy: string | null }[] = [];
    let link: { number: number; depth: number } | null = null;
    let pictureDepth = 0;
    const lazySources = new Map<number, string>();
    const addLazySource = (_node: Node, value: string): void => void lazySources.set(at.number, value.slice(0, 4_096));

    function add(node: Node, tag: ImageFact['tag'], source: string): void {
      const src = view.attribute(node, source)?.trim() ?? null;
      const url = src ? resolve(src) : null;
      const role = view.attribute(node, 'role')?.trim().toLowerCase();
      const fact: OpenImage = {
        node: at.number,
        tag,
        src: src?.slice(0, src.startsWith('data:') ? 64 : 4_096) ?? null,
        url: url?.startsWith('data:') ? url.slice(0, 64) : url,
        alt: view.attribute(node, 'alt'),
        accessibleName: nameOf(view, node),
        isPresentational: role === 'presentation' || role === 'none' || at.isAriaHidden,
        width: view.attribute(node, 'width'),
        height: view.attribute(node, 'height'),
        hasStyleSize: /(?:^|[;\s])(?:width|height|aspect-ratio)\s*:/i.test(view.attribute(node, 'style') ?? ''),
        loading: view.attribute(node, 'loading')?.toLowerCase() ?? null,
        fetchPriority: view.attribute(node, 'fetchpriority')?.toLowerCase() ?? null,
        srcset: view.attribute(node, 'srcset')?.slice(0, 4_096) ?? null,
        sizes: view.attribute(node, 'sizes'),
        inPicture: pictureDepth > 0,
        lazySource: null,
        link: link?.number ?? null,
        visible: view.hasLayout ? view.isVisible(node) : !at.isHidden,
        region: at.region,
      };
      found.push({ fact, node, labelledBy: view.attribute(node, 'aria-labelledby') });
    }

    return {
      enter: {
        a() {
          link = { number: at.number, depth: at.depth };
        },
        picture() {
          pictureDepth += 1;
        },
        img: (node) => add(node, 'img', 'src'),
        area: (node) => add(node, 'area', 'href'),
        object: (node) => add(node, 'object', 'data'),
        input(node) {
          if (view.attribute(node, 'type')?.trim().toLowerCase() === 'image') add(node, 'input', 'src');
        },
      },
      leave: {
        a() {
          link = null;
        },
        picture() {
          pictureDepth -= 1;
        },
      },
      attributes: {
        'data-src': addLazySource,
        'data-lazy-src': addLazySource,
        'data-original': addLazySource,
        role(node, value) {
          if (value.trim().toLowerCase() !== 'img') return;
          const tag = view.tagName(node);
          if (tag === 'svg') add(node, 'svg', 'src');
          else if (!ownImageTags.has(tag)) add(node, 'role-img', 'src');
        },
      },
      // Names by reference and sizes come last: labels may stand after the image, and sizes are read in one batch.
      finish() {
        for (const { fact, node, labelledBy } of found) {
          if (labelledBy) fact.accessibleName = labelText(view, labelledBy) || fact.accessibleName;
          fact.lazySource = lazySources.get(fact.node) ?? null;
          const layout = view.imageLayout(node);
          if (layout) fact.layout = layout;
        }
        return found.map(({ fact }) => fact);
      },
    };
  },
};

/** A fact whose last fields come at the end of the walk. */
type OpenImage = { -readonly [K in keyof ImageFact]: ImageFact[K] };

const ownImageTags = new Set(['img', 'area', 'object', 'input']);

function nameOf<Node extends object>(view: Walk<Node>['view'], node: Node): string | null {
  for (const attribute of ['aria-label', 'title']) {
    const value = view.attribute(node, attribute)?.trim();
    if (value) return value;
  }
  const tag = view.tagName(node);
  if (tag === 'object') return foldSpace(view.textContent(node)) || null;
  if (tag !== 'svg') return null;
  for (let child = view.firstChild(node); child; child = view.nextSibling(child)) {
    if (view.tagName(child) === 'title') return foldSpace(view.textContent(child)) || null;
  }
  return null;
}

function labelText<Node extends object>(view: Walk<Node>['view'], ids: string): string | null {
  const parts = ids
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => {
      const target = view.select(`[id="${id.replace(/["\\]/g, '\\$&')}"]`)[0];
      return target ? view.attribute(target, 'aria-label') || view.textContent(target) : '';
    });
  return foldSpace(parts.join(' ')) || null;
}

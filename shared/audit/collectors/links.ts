import type { LinkFact, LinkKind } from '../facts/body-facts.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';
import { type Collector, type CollectorRun, type Walk } from '../walk/collector.ts';
import { createTextBuffer, type TextBuffer } from '../walk/text-buffer.ts';

/** Every `<a>` and `<area>`. Kinds are told apart by host here; `assembleFacts` refines them by registrable domain. */
export const links: Collector<'links'> = {
  group: 'links',
  start<Node extends object>({ view, at, resolve }: Walk<Node>): CollectorRun<Node, readonly LinkFact[]> {
    const found: LinkFact[] = [];
    const pageHost = hostOf(view.url);
    let open: OpenLink | null = null;

    function read(node: Node, tag: LinkFact['tag']): Omit<LinkFact, 'text' | 'imageAlt' | 'imageCount'> {
      const href = view.attribute(node, 'href') ?? view.attribute(node, 'xlink:href');
      const trimmed = href?.trim() ?? '';
      const url = href === null ? null : trimmed === '' ? view.baseUrl : resolve(trimmed);
      return {
        node: at.number,
        tag,
        href,
        url,
        kind: kindOf(href, url, pageHost),
        ariaLabel: view.attribute(node, 'aria-label'),
        title: view.attribute(node, 'title'),
        rel: view.attribute(node, 'rel')?.toLowerCase().split(/\s+/).filter(Boolean) ?? [],
        target: view.attribute(node, 'target'),
        role: view.attribute(node, 'role'),
        isAnchorTarget: Boolean(view.attribute(node, 'id') || view.attribute(node, 'name')),
        hasClickHandler: scriptAttributes.some((name) => view.attribute(node, name) !== null),
        visible: view.hasLayout ? view.isVisible(node) : !at.isHidden,
        region: at.region,
        lang: at.lang,
      };
    }

    function end(): void {
      if (!open) return;
      const { link, text, alternatives, imageCount } = open;
      const imageAlt = alternatives.length > 0 ? foldSpace(alternatives.join(' ')).slice(0, 300) : null;
      found.push({ ...link, text: text.read(), imageAlt, imageCount });
      open = null;
    }

    return {
      enter: {
        a(node) {
          end();
          open = { link: read(node, 'a'), text: createTextBuffer(at, 300), alternatives: [], imageCount: 0 };
        },
        area(node) {
          found.push({ ...read(node, 'area'), text: '', imageAlt: view.attribute(node, 'alt'), imageCount: 0 });
        },
        img(node) {
          if (!open) return;
          open.imageCount += 1;
          const alt = view.attribute(node, 'alt');
          if (alt !== null) open.alternatives.push(alt);
        },
        svg(node) {
          if (!open) return;
          open.imageCount += 1;
          const label = view.attribute(node, 'aria-label') ?? titleOf(view, node);
          if (label !== null) open.alternatives.push(label);
        },
      },
      leave: { a: end },
      text(data) {
        open?.text.add(data);
      },
      finish() {
        end();
        return found;
      },
    };
  },
};

/** A handler, and addresses that only a script of Angular or Vue reads: two of the bad examples of Google's page on links. */
const scriptAttributes = ['onclick', 'routerlink', '[routerlink]', 'ng-href', ':href', 'v-bind:href'];

interface OpenLink {
  readonly link: Omit<LinkFact, 'text' | 'imageAlt' | 'imageCount'>;
  readonly text: TextBuffer;
  readonly alternatives: string[];
  imageCount: number;
}

function kindOf(href: string | null, url: string | null, pageHost: string): LinkKind {
  if (href === null) return 'none';
  if (/^\s*#/.test(href)) return 'fragment';
  if (url === null) return 'invalid';
  const scheme = url.slice(0, url.indexOf(':'));
  switch (scheme) {
    case 'http':
    case 'https':
      return hostOf(url) === pageHost ? 'internal' : 'external';
    case 'mailto':
    case 'tel':
    case 'javascript':
      return scheme;
    default:
      return 'other';
  }
}

/** Host of a serialised http(s) URL without a leading `www.`; much cheaper than parsing it again. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#]*)/.exec(url)?.[1] ?? '';
}

function titleOf<Node extends object>(view: Walk<Node>['view'], svg: Node): string | null {
  for (let child = view.firstChild(svg); child; child = view.nextSibling(child)) {
    if (view.tagName(child) === 'title') return view.textContent(child);
  }
  return null;
}

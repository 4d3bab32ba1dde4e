import { scanTokens } from '#shared/page/scan-tokens.ts';
import type { StructureFacts } from '../facts/body-facts.ts';
import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';

/** The shape of the document: doctype, size, base, frames, ids, and what stands where it has no effect. */
export const structure: Collector<'structure'> = {
  group: 'structure',
  start<Node extends object>({ view, at, resolve }: Walk<Node>): CollectorRun<Node, StructureFacts> {
    const baseHrefs: StructureFacts['baseHrefs'][number][] = [];
    const duplicateIds: StructureFacts['duplicateIds'][number][] = [];
    const iframes: StructureFacts['iframes'][number][] = [];
    const plugins: StructureFacts['plugins'][number][] = [];
    const metadataInBody: StructureFacts['metadataInBody'][number][] = [];
    const bodyNoscripts: StructureFacts['bodyNoscripts'][number][] = [];
    const targets = new Set<string>();
    const wanted = new Set<string>();
    let elementCount = 0;
    let maxDepth = 0;
    let bodyDepth = Number.POSITIVE_INFINITY;
    let firstInBody: StructureFacts['headBreaker'] = null;

    const addPlugin = (node: Node): void => void plugins.push({ node: at.number, tag: view.tagName(node) });

    function addMetadata(node: Node, what: string | null): void {
      if (at.location === 'body' && what && metadataInBody.length < 50) {
        metadataInBody.push({ node: at.number, tag: view.tagName(node), what });
      }
    }

    return {
      enter: {
        '*'(node) {
          elementCount += 1;
          if (at.depth > maxDepth) maxDepth = at.depth;
          if (at.depth === bodyDepth + 1) firstInBody ??= { node: at.number, tag: view.tagName(node) };
        },
        body() {
          bodyDepth = at.depth;
        },
        base(node) {
          const href = view.attribute(node, 'href');
          baseHrefs.push({ node: at.number, href, url: href === null ? null : resolve(href) });
          addMetadata(node, 'base');
        },
        title: (node) => addMetadata(node, view.isHtml(node) ? 'title' : null),
        meta(node) {
          const name = view.attribute(node, 'name')?.trim().toLowerCase() ?? '';
          addMetadata(node, ['description', 'robots', 'googlebot', 'viewport'].includes(name) ? name : null);
        },
        link(node) {
          const rel = view.attribute(node, 'rel')?.toLowerCase().split(/\s+/) ?? [];
          addMetadata(
            node,
            rel.includes('canonical')
              ? 'canonical'
              : rel.includes('alternate') && view.attribute(node, 'hreflang') !== null
                ? 'hreflang'
                : null,
          );
        },
        iframe(node) {
          if (iframes.length < 200) {
            iframes.push({ node: at.number, src: view.attribute(node, 'src'), title: view.attribute(node, 'title') });
          }
        },
        noscript(node) {
          const tag = at.location === 'head' ? bodyTag(view, node) : null;
          if (tag !== null) bodyNoscripts.push({ node: at.number, tag });
        },
        object: addPlugin,
        embed: addPlugin,
        applet: addPlugin,
        frameset: addPlugin,
        a(node) {
          const href = view.attribute(node, 'href')?.trim();
          if (href?.startsWith('#') && href.length > 1) wanted.add(decode(href.slice(1)));
          const name = view.attribute(node, 'name');
          if (name) targets.add(name);
        },
      },
      attributes: {
        id(_node, id) {
          if (!id) return;
          if (targets.has(id) && duplicateIds.length < 50) duplicateIds.push({ node: at.number, id });
          targets.add(id);
        },
      },
      finish: () => ({
        doctype: view.doctype,
        quirksMode: view.isQuirksMode,
        ...(view.characterSet !== undefined && { characterSet: view.characterSet }),
        elementCount,
        maxDepth,
        baseHrefs,
        duplicateIds,
        iframes,
        plugins,
        fragmentTargets: [...wanted].filter((id) => targets.has(id)),
        metadataInBody,
        bodyNoscripts,
        headBreaker: breakerOf(firstInBody, metadataInBody),
      }),
    };
  },
};

/** The body's first element closed the head early if metadata follows it, and is not itself that metadata. */
function breakerOf(
  first: StructureFacts['headBreaker'],
  metadata: StructureFacts['metadataInBody'],
): StructureFacts['headBreaker'] {
  const follower = metadata[0];
  return first && follower && first.node < follower.node ? first : null;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * What closes the head where no script runs: the first element that is no metadata, or `text`. A noscript's content is
 * text where scripts run, and elements where they don't
 * (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inheadnoscript).
 */
function bodyTag<Node extends object>(view: Walk<Node>['view'], noscript: Node): string | null {
  let source = '';
  for (let child = view.firstChild(noscript); child; child = view.nextSibling(child)) {
    const kind = view.kind(child);
    if (kind === 'element' && !headTags.has(view.tagName(child))) return view.tagName(child);
    if (kind === 'text') source += view.text(child);
  }
  return bodyTagIn(source);
}

/** Of markup as text. Comments, link, meta and style may stand there, style with its content. */
function bodyTagIn(source: string): string | null {
  for (const { kind, name } of scanTokens(source)) {
    if (kind === 'text') return 'text';
    if (kind === 'start' && !headTags.has(name)) return name;
  }
  return null;
}

const headTags = new Set(['link', 'meta', 'style']);

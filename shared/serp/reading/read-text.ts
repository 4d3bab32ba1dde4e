import { foldSpace } from '#shared/kernel/fold-space.ts';
import { hidesByStyle } from '#shared/page/hidden-by-markup.ts';
import type { DocumentView } from '#shared/page/document-view.ts';

export interface ReadTextOptions<N> {
  /** Elements whose text is left out. */
  readonly isLeftOut?: (node: N) => boolean;
  /** Only the text of the node itself. */
  readonly isOwnOnly?: boolean;
}

/**
 * Text as a person reads it: scripts, styles and what the markup itself hides left out, words of neighbouring blocks
 * kept apart. Empty where there is none.
 */
export function readText<N extends object>(
  view: DocumentView<N>,
  node: N,
  { isLeftOut, isOwnOnly = false }: ReadTextOptions<N> = {},
): string {
  const parts: string[] = [];
  const walk = (at: N, depth: number): void => {
    for (let child = view.firstChild(at); child && parts.length < maxParts; child = view.nextSibling(child)) {
      const kind = view.kind(child);
      if (kind === 'text') parts.push(view.text(child));
      if (kind !== 'element' || isOwnOnly || depth > maxDepth) continue;
      const tag = view.tagName(child);
      if (silentTags.has(tag) || isLeftOut?.(child) || isHidden(view, child)) continue;
      const isBlock = blockTags.has(tag);
      if (isBlock) parts.push(' ');
      walk(child, depth + 1);
      if (isBlock) parts.push(' ');
    }
  };
  walk(node, 0);
  return foldSpace(parts.join(''));
}

const maxDepth = 60;
const maxParts = 2_000;
const silentTags = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'textarea', 'select']);
const blockTags = new Set(
  'address article aside blockquote br dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody td th tr ul'.split(
    ' ',
  ),
);

function isHidden<N extends object>(view: DocumentView<N>, node: N): boolean {
  if (view.attribute(node, 'hidden') !== null) return true;
  const style = view.attribute(node, 'style');
  return style !== null && hidesByStyle(style);
}

import type { DocumentView } from '#shared/page/document-view.ts';

import { createShingleCounter, type ShingleCounter } from './word-shingles.ts';

export interface BodyReading {
  /** Of all text in the body, navigation included. */
  readonly words: ShingleCounter;
  /** Addresses of frames, as written, with where they stand. */
  readonly frames: readonly string[];
  /** Hash of the tags and classes of the body's first levels: pages of one template have the same. */
  readonly shape: string;
}

const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);
const shapeDepth = 4;

/** The body's text without scripts and styles, its frames and its shape, in one pass. */
export function readBody<Node extends object>(view: DocumentView<Node>): BodyReading {
  const words = createShingleCounter();
  const frames: string[] = [];
  const shape = new Set<string>();
  const root = view.root();
  const body = root && findBody(view, root);
  let node: Node | null = body;
  let depth = 0;
  while (node && body) {
    const kind = view.kind(node);
    let child: Node | null = null;
    if (kind === 'text') {
      words.breakWord();
      words.add(view.text(node));
    } else if (kind === 'element') {
      const tag = view.tagName(node);
      if (tag === 'frame' || tag === 'iframe') {
        const source = view.attribute(node, 'src')?.trim();
        if (source) frames.push(source);
      }
      if (depth > 0 && depth <= shapeDepth) shape.add(`${depth}${tag}.${view.attribute(node, 'class') ?? ''}`);
      if (!silent.has(tag)) child = view.firstChild(node);
    }
    if (child) {
      node = child;
      depth += 1;
      continue;
    }
    let next: Node | null = node === body ? null : view.nextSibling(node);
    while (!next && depth > 0) {
      node = view.parent(node) ?? body;
      depth -= 1;
      if (node === body) break;
      next = view.nextSibling(node);
    }
    node = next;
  }
  const outline = createShingleCounter();
  outline.add([...shape].toSorted().join(' '));
  return { words, frames, shape: outline.hash() };
}

function findBody<Node extends object>(view: DocumentView<Node>, root: Node): Node | null {
  for (let child = view.firstChild(root); child; child = view.nextSibling(child)) {
    const tag = view.kind(child) === 'element' ? view.tagName(child) : '';
    if (tag === 'body' || tag === 'frameset') return child;
  }
  return null;
}

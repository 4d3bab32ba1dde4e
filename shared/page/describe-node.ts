import type { DocumentView } from './document-view.ts';

/** How a report names an element. */
export interface NodeDescription {
  /** CSS selector that finds exactly this element while the document is unchanged. */
  readonly selector: string;
  /** Opening tag with its attributes and the start of the text, at most 300 characters. */
  readonly snippet: string;
}

/**
 * Names an element for a person and for a later search. The selector starts at the nearest unique `id`, else at the
 * root; elements in a shadow tree are named relative to their shadow root.
 */
export function describeNode<Node extends object>(view: DocumentView<Node>, node: Node): NodeDescription {
  return { selector: selectorOf(view, node), snippet: snippetOf(view, node) };
}

function selectorOf<Node extends object>(view: DocumentView<Node>, node: Node): string {
  const steps: string[] = [];
  for (let at: Node | null = node; at && view.kind(at) === 'element'; at = view.parent(at)) {
    const tag = view.tagName(at);
    const id = view.attribute(at, 'id');
    if (id && isUnique(view, id)) {
      steps.unshift(idSelector(id));
      return steps.join(' > ');
    }
    steps.unshift(
      tag === 'html' || tag === 'body' || tag === 'head' ? tag : `${escapeName(tag)}${positionOf(view, at, tag)}`,
    );
  }
  return steps.join(' > ');
}

function isUnique<Node extends object>(view: DocumentView<Node>, id: string): boolean {
  return id.length <= 100 && view.select(`[id="${escapeString(id)}"]`).length === 1;
}

function idSelector(id: string): string {
  return /^[A-Za-z_][\w-]*$/.test(id) ? `#${id}` : `[id="${escapeString(id)}"]`;
}

/** `:nth-of-type(n)`, or nothing for an only child of its type. */
function positionOf<Node extends object>(view: DocumentView<Node>, node: Node, tag: string): string {
  const parent = view.parent(node);
  if (!parent) return '';
  let index = 0;
  let count = 0;
  for (let sibling = view.firstChild(parent); sibling; sibling = view.nextSibling(sibling)) {
    if (view.kind(sibling) !== 'element' || view.tagName(sibling) !== tag) continue;
    count += 1;
    if (sibling === node) index = count;
  }
  return count > 1 ? `:nth-of-type(${index})` : '';
}

function snippetOf<Node extends object>(view: DocumentView<Node>, node: Node): string {
  const tag = view.tagName(node);
  const attributes = view
    .attributeNames(node)
    .map((name) => ` ${name}="${shorten(view.attribute(node, name) ?? '', 100).replaceAll('"', '&quot;')}"`)
    .join('');
  const text = shorten(textStart(view, node).replace(/\s+/g, ' ').trim(), 80);
  return shorten(`<${tag}${attributes}>${text}`, 300);
}

/** The first characters of the text below a node, without reading all of a large subtree. */
function textStart<Node extends object>(view: DocumentView<Node>, node: Node): string {
  let text = '';
  let at = view.firstChild(node);
  let depth = 0;
  while (at && text.length < 160) {
    if (view.kind(at) === 'text') text += view.text(at);
    const child = view.kind(at) === 'element' ? view.firstChild(at) : null;
    if (child && depth < 64) {
      depth += 1;
      at = child;
      continue;
    }
    let next = view.nextSibling(at);
    while (!next && depth > 0) {
      const parent: Node | null = view.parent(at);
      if (!parent || parent === node) return text;
      depth -= 1;
      at = parent;
      next = view.nextSibling(at);
    }
    at = next;
  }
  return text;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function escapeString(value: string): string {
  return value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ').replace(/\r/g, '\\d ').replace(/\f/g, '\\c ');
}

/** Tag names hold `:` and `.` in odd documents; both need escaping in a selector. */
function escapeName(name: string): string {
  return name.replace(/[^\w-]/g, String.raw`\$&`);
}

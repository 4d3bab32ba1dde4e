import type { DocumentView } from './document-view.ts';

/** True where the element or an ancestor is hidden by its own attributes: `hidden`, or `display:none` and the like inline. */
export function isHiddenByMarkup<Node extends object>(view: DocumentView<Node>, node: Node): boolean {
  for (let at: Node | null = node; at; at = view.parent(at)) if (hidesItself(view, at)) return true;
  return false;
}

/** The same for a document that never changes: each element is looked at once, however many ask about what it holds. */
export function rememberHidden<Node extends object>(view: DocumentView<Node>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const path: Node[] = [];
    let at: Node | null = node;
    for (; at && !known.has(at); at = view.parent(at)) path.push(at);
    let isHidden = at !== null && known.get(at) === true;
    for (const each of path.toReversed()) {
      isHidden ||= hidesItself(view, each);
      known.set(each, isHidden);
    }
    return isHidden;
  };
}

function hidesItself<Node extends object>(view: DocumentView<Node>, node: Node): boolean {
  if (view.kind(node) !== 'element') return false;
  const style = view.attribute(node, 'style');
  return view.attribute(node, 'hidden') !== null || (style !== null && hidesByStyle(style));
}

/** True where an inline style removes the element from sight. */
export function hidesByStyle(style: string): boolean {
  return hiding.test(style);
}

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

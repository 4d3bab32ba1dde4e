import type { DocumentView } from './document-view.ts';

/** True where the element or an ancestor is hidden by its own attributes: `hidden`, or `display:none` and the like inline. */
export function isHiddenByMarkup<Node extends object>(view: DocumentView<Node>, node: Node): boolean {
  for (let at: Node | null = node; at; at = view.parent(at)) {
    if (view.kind(at) !== 'element') continue;
    const style = view.attribute(at, 'style');
    if (view.attribute(at, 'hidden') !== null || (style !== null && hidesByStyle(style))) return true;
  }
  return false;
}

/** True where an inline style removes the element from sight. */
export function hidesByStyle(style: string): boolean {
  return hiding.test(style);
}

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

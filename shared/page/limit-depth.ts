import { type ChildNode, type Document, hasChildren, isTag, type ParentNode } from 'domhandler';

/**
 * How deep elements may be nested: Chromium's parser hangs what lies deeper beside the last one that may
 * (`kMaximumHTMLParserDOMTreeDepth` in its `html_construction_site.cc`, checked 2026-11).
 */
export const maxTreeDepth = 512;

/** Makes a parsed tree as shallow as Chromium's, so that work for each pair of an element and its ancestors has an end. */
export function limitDepth(document: Document): void {
  const pending: { readonly node: ParentNode; readonly depth: number }[] = [{ node: document, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    if (depth === maxTreeDepth - 1) {
      if (node.children.some((child) => isTag(child) && child.children.length > 0)) hangBeside(node);
      continue;
    }
    for (const child of node.children) if (isTag(child)) pending.push({ node: child, depth: depth + 1 });
  }
}

/** All that lies below the node becomes its children, in the order of the document. */
function hangBeside(node: ParentNode): void {
  const flat: ChildNode[] = [];
  const pending = node.children.toReversed();
  for (let next = pending.pop(); next; next = pending.pop()) {
    flat.push(next);
    // What a template holds is a document of its own.
    if (!isTag(next) || next.children.some((child) => hasChildren(child) && !isTag(child))) continue;
    pending.push(...next.children.toReversed());
    next.children = [];
  }
  node.children = flat;
  for (const [at, child] of flat.entries()) {
    child.parent = node;
    child.prev = flat[at - 1] ?? null;
    child.next = flat[at + 1] ?? null;
  }
}

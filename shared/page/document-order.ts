import type { DocumentView } from './document-view.ts';

/** The `compare` of a parsed document, which never changes: paths and places of siblings are kept once they are known. */
export function documentOrder<N extends object>(
  view: Pick<DocumentView<N>, 'parent' | 'firstChild' | 'nextSibling'>,
): (a: N, b: N) => number {
  const paths = new Map<N, readonly N[]>();
  const indices = new Map<N, number>();
  const pathOf = (node: N): readonly N[] => {
    const known = paths.get(node);
    if (known) return known;
    const path: N[] = [];
    for (let at: N | null = node; at; at = view.parent(at)) path.push(at);
    path.reverse();
    paths.set(node, path);
    return path;
  };
  const indexOf = (node: N): number => {
    if (!indices.has(node)) numberSiblings(view, node, indices);
    return indices.get(node) ?? 0;
  };
  return (a, b) => {
    if (a === b) return 0;
    const [pathA, pathB] = [pathOf(a), pathOf(b)];
    for (let depth = 0; ; depth += 1) {
      const [atA, atB] = [pathA[depth], pathB[depth]];
      if (!atA || !atB) return pathA.length - pathB.length;
      if (atA !== atB) return indexOf(atA) - indexOf(atB);
    }
  };
}

function numberSiblings<N extends object>(
  view: Pick<DocumentView<N>, 'parent' | 'firstChild' | 'nextSibling'>,
  node: N,
  indices: Map<N, number>,
): void {
  const parent = view.parent(node);
  let index = 0;
  for (let child = parent ? view.firstChild(parent) : node; child; child = view.nextSibling(child)) {
    indices.set(child, index);
    index += 1;
  }
}

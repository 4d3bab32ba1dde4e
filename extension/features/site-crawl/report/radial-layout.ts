import type { TreePage } from './depth-tree.ts';

export interface PlacedPage {
  readonly page: TreePage;
  readonly parent: PlacedPage | undefined;
  /** The start lies at 0, 0; the outermost ring has the radius 1. */
  readonly x: number;
  readonly y: number;
}

/** Each click a ring, each page in the sector of the page that leads to it, as wide as there are pages below. */
export function radialLayout(roots: readonly TreePage[]): readonly PlacedPage[] {
  const placed: PlacedPage[] = [];
  const deepest = Math.max(1, ...roots.map(deepestOf));
  const place = (pages: readonly TreePage[], parent: PlacedPage | undefined, from: number, to: number): void => {
    const total = pages.reduce((sum, { below }) => sum + below + 1, 0);
    let angle = from;
    for (const page of pages) {
      const end = angle + ((to - from) * (page.below + 1)) / Math.max(1, total);
      const middle = (angle + end) / 2;
      const radius = page.depth / deepest;
      const at = { page, parent, x: radius * Math.cos(middle), y: radius * Math.sin(middle) };
      placed.push(at);
      open.push({ pages: page.children, parent: at, from: angle, to: end });
      angle = end;
    }
  };
  const open: {
    readonly pages: readonly TreePage[];
    readonly parent: PlacedPage | undefined;
    readonly from: number;
    readonly to: number;
  }[] = [{ pages: roots, parent: undefined, from: -Math.PI, to: Math.PI }];
  for (let next = open.pop(); next; next = open.pop()) place(next.pages, next.parent, next.from, next.to);
  return placed;
}

function deepestOf(root: TreePage): number {
  let deepest = 0;
  const open = [root];
  for (let page = open.pop(); page; page = open.pop()) {
    deepest = Math.max(deepest, page.depth);
    open.push(...page.children);
  }
  return deepest;
}

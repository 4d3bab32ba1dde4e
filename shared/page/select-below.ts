import type { DocumentView } from './document-view.ts';

export type Walkable<N extends object> = Pick<DocumentView<N>, 'root' | 'kind' | 'firstChild' | 'nextSibling'>;

/**
 * Selects below elements of a document that never changes. A selector is looked for once in the whole document, and its
 * matches are cut to each element: otherwise nested containers take quadratic time. So an ancestor that it names may
 * stand outside of the element, as in a browser.
 */
export function selectBelow<N extends object, E extends N>(
  document: N,
  selectNow: (selector: string, scope: N) => E[],
  viewOf: () => Walkable<N>,
): (selector: string, scope: N) => E[] {
  const found = new Map<string, readonly E[]>();
  let spans: ReadonlyMap<N, Span> | undefined;
  return (selector, scope) => {
    if (isRelative.test(selector)) return selectNow(selector, scope);
    spans ??= spansOf(viewOf());
    const span = spans.get(scope);
    if (!span) return selectNow(selector, scope);
    const all = found.get(selector) ?? selectNow(selector, document);
    found.set(selector, all);
    return all.slice(firstAfter(all, span.start, spans), firstAfter(all, span.end, spans));
  };
}

/** Begins with a combinator or names its scope: the whole document has other matches. */
const isRelative = /(?:^|,)\s*[>+~]|:scope/;

interface Span {
  /** The element's number in document order, and that of the last element below it. */
  readonly start: number;
  readonly end: number;
}

function spansOf<N extends object>(view: Walkable<N>): ReadonlyMap<N, Span> {
  const spans = new Map<N, { start: number; end: number }>();
  const open: { readonly node: N; readonly span: { start: number; end: number } }[] = [];
  let number = 0;
  for (let at = view.root(); at;) {
    if (view.kind(at) === 'element') {
      number += 1;
      const span = { start: number, end: number };
      spans.set(at, span);
      const child = view.firstChild(at);
      if (child) {
        open.push({ node: at, span });
        at = child;
        continue;
      }
    }
    let next = view.nextSibling(at);
    for (let last = open.at(-1); !next && last; last = open.at(-1)) {
      open.pop();
      last.span.end = number;
      next = open.length > 0 ? view.nextSibling(last.node) : null;
    }
    at = next;
  }
  return spans;
}

/** Index of the first of `nodes`, which stand in document order, whose number is larger. */
function firstAfter<N extends object>(nodes: readonly N[], number: number, spans: ReadonlyMap<N, Span>): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node && (spans.get(node)?.start ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

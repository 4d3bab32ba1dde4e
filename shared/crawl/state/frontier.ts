/** What waits at one host. */
export interface Waiting {
  readonly id: number;
  readonly depth: number;
  /** How many of its pattern came before it. */
  readonly rank: number;
}

/**
 * Which address is next: the nearest to the start, among those the pattern of which least were taken, then the order of
 * discovery. So a facet with a thousand links does not stand before the rest of the site.
 */
export class Frontier {
  readonly #heap: (Waiting & { readonly order: number })[] = [];
  #order = 0;

  get size(): number {
    return this.#heap.length;
  }

  peek(): Waiting | undefined {
    return this.#heap[0];
  }

  push(waiting: Waiting): void {
    const heap = this.#heap;
    const item = { ...waiting, order: this.#order++ };
    let at = heap.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = heap[up];
      if (!parent || !isBefore(item, parent)) break;
      heap[at] = parent;
      at = up;
    }
    heap[at] = item;
  }

  pop(): Waiting | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const a = heap[left];
      if (!a) break;
      const b = heap[left + 1];
      const isRight = b !== undefined && isBefore(b, a);
      const child = isRight ? b : a;
      if (!isBefore(child, last)) break;
      heap[at] = child;
      at = isRight ? left + 1 : left;
    }
    heap[at] = last;
    return first;
  }
}

function isBefore(a: Waiting & { readonly order: number }, b: Waiting & { readonly order: number }): boolean {
  return (
    a.depth - b.depth < 0 || (a.depth === b.depth && (a.rank < b.rank || (a.rank === b.rank && a.order < b.order)))
  );
}

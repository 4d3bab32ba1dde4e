/** How often something of ours was put at each place of a page. */
export interface Tries {
  /** True where a page takes it away again and again: a fight would never end. */
  isOver(place: object): boolean;
  note(place: object): void;
}

const mostTries = 8;

export function createTries(): Tries {
  const tries = new WeakMap<object, number>();
  const countOf = (place: object): number => tries.get(place) ?? 0;
  return {
    isOver: (place) => countOf(place) >= mostTries,
    note: (place) => void tries.set(place, countOf(place) + 1),
  };
}

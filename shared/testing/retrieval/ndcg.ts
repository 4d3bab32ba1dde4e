/** What the first of the right answers is worth beside each other one. */
const bestGain = 2;

/** Normalised discounted cumulative gain of the first ten; 1 where the right ids stand first, the best of them at the top. */
export function ndcgAtTen(found: readonly string[], [best, ...also]: readonly string[]): number {
  const gainOf = (id: string | undefined): number =>
    id === best ? bestGain : id !== undefined && also.includes(id) ? 1 : 0;
  const sum = (gains: readonly number[]): number =>
    gains.slice(0, 10).reduce((total, gain, at) => total + gain / Math.log2(at + 2), 0);
  return sum(found.map(gainOf)) / sum([bestGain, ...also.map(() => 1)]);
}

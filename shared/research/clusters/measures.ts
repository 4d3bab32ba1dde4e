import type { Measure, Weights } from './leader-index.ts';

/** Results pages: the weight of common addresses, each by its worse place, as a share of the longer page's whole weight. */
export const resultsMeasure: Measure = {
  similarity: (a, b) => commonWeight(a, b) / Math.max(sumOf(a), sumOf(b)),
  telling: (weights) => weights.keys(),
};

/** Words: the weight of common words as a share of that of all words of both (weighted Jaccard). */
export const wordsMeasure: Measure = {
  similarity(a, b) {
    const common = commonWeight(a, b);
    return common / (sumOf(a) + sumOf(b) - common);
  },
  // What remains once the heaviest words are taken away is too light to be that similar.
  telling(weights, least) {
    let rest = sumOf(weights);
    const needed = rest * least;
    const told: string[] = [];
    for (const [word, weight] of [...weights].toSorted((a, b) => b[1] - a[1])) {
      if (rest < needed) break;
      told.push(word);
      rest -= weight;
    }
    return told;
  },
};

function commonWeight(a: Weights, b: Weights): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [part, weight] of fewer) sum += Math.min(weight, more.get(part) ?? 0);
  return sum;
}

function sumOf(weights: Weights): number {
  const known = sums.get(weights);
  if (known !== undefined) return known;
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  sums.set(weights, sum);
  return sum;
}

/** Each keyword is compared with many others. */
const sums = new WeakMap<Weights, number>();

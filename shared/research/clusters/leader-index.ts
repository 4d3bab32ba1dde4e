/** What a keyword is known by: weights of addresses or words. */
export type Weights = ReadonlyMap<string, number>;

export interface Near<Leader> {
  readonly leader: Leader;
  readonly similarity: number;
}

/** Leaders by what they are known by, so that a keyword meets only those with which it has something in common. */
export class LeaderIndex<Leader> {
  readonly #leaders: { readonly leader: Leader; readonly weights: Weights }[] = [];
  readonly #holders = new Map<string, number[]>();
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  add(leader: Leader, weights: Weights): void {
    const at = this.#leaders.push({ leader, weights }) - 1;
    for (const part of weights.keys()) {
      const holders = this.#holders.get(part);
      if (holders) holders.push(at);
      else this.#holders.set(part, [at]);
    }
  }

  /** All leaders at least as similar as `least`, the most similar first; those that were added first among equals. */
  near(weights: Weights, least: number): ReadonlyArray<Near<Leader>> {
    const candidates = new Set<number>();
    for (const part of this.#measure.telling(weights, least)) {
      for (const at of this.#holders.get(part) ?? []) candidates.add(at);
    }
    const found: Near<Leader>[] = [];
    for (const at of candidates) {
      const candidate = this.#leaders[at];
      if (!candidate) continue;
      const similarity = this.#measure.similarity(weights, candidate.weights);
      if (similarity >= least) found.push({ leader: candidate.leader, similarity });
    }
    return found.toSorted((a, b) => b.similarity - a.similarity);
  }
}

/** How alike two keywords are. */
export interface Measure {
  /** 0 to 1. */
  similarity(a: Weights, b: Weights): number;
  /** Parts of which any keyword at least so similar must hold one. */
  telling(weights: Weights, least: number): Iterable<string>;
}

import { estimateSimilarity, jaccard, signatureLength } from '../reading/min-hash.ts';

export interface NearPair {
  readonly a: number;
  readonly b: number;
  /** Jaccard of the sets of five-word runs, exact. */
  readonly similarity: number;
}

export interface NearDuplicates {
  readonly pairs: readonly NearPair[];
  /** More were there than are listed. */
  readonly isCut: boolean;
}

const bands = 16;
const rows = signatureLength / bands;
const maxPairs = 200_000;
const maxCompared = 2_000_000;
/** Members of one bucket compared with each other; in a larger one each is compared with this many before it. */
const neighbours = 650;

/**
 * Pairs of pages whose texts are nearly equal: candidates by MinHash and bands (a pair of 0.9 is one with a chance of
 * 99.99 %, of 0.8 with 95 %), each then compared by its whole sets, so that no estimate is ever shown. A bucket of thousands
 * of equal pages does not cost their square.
 */
export function findNearDuplicates(
  ids: readonly number[],
  least: number,
  sketch: (id: number, part: 'signature' | 'shingles') => Uint32Array,
): NearDuplicates {
  const signatures = new Uint32Array(ids.length * signatureLength);
  for (const [at, id] of ids.entries())
    signatures.set(sketch(id, 'signature').subarray(0, signatureLength), at * signatureLength);
  const signatureAt = (at: number): Uint32Array =>
    signatures.subarray(at * signatureLength, (at + 1) * signatureLength);
  const shinglesOf = cached((at) => sketch(ids[at] ?? -1, 'shingles'));
  const pairs: NearPair[] = [];
  let compared = 0;
  let isCut = false;
  const keyOf = (at: number, band: number): number => bandKey(signatures, at * signatureLength + band * rows);
  const order = Uint32Array.from(ids, (_, at) => at);
  const keys = new Float64Array(ids.length);
  for (let band = 0; band < bands; band += 1) {
    for (let at = 0; at < ids.length; at += 1) keys[at] = keyOf(at, band);
    order.sort((x, y) => (keys[x] ?? 0) - (keys[y] ?? 0) || x - y);
    for (let end = 1, first = 0; end <= order.length; end += 1) {
      if (end < order.length && keys[order[end] ?? 0] === keys[order[first] ?? 0]) continue;
      for (let i = first + 1; i < end; i += 1) {
        for (let j = Math.max(first, i - neighbours); j < i; j += 1) compare(order[j] ?? 0, order[i] ?? 0, band);
        isCut ||= i - neighbours > first;
      }
      first = end;
    }
  }
  return { pairs: pairs.toSorted((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b), isCut };

  function compare(x: number, y: number, band: number): void {
    const a = Math.min(x, y);
    const b = Math.max(x, y);
    // A pair of an earlier band was compared there. Keys cost less than a memory of millions of pairs.
    for (let earlier = 0; earlier < band; earlier += 1) if (keyOf(a, earlier) === keyOf(b, earlier)) return;
    if (pairs.length >= maxPairs || compared >= maxCompared) {
      isCut = true;
      return;
    }
    compared += 1;
    // The error of an estimate is at most 0.1 in all but a few of ten thousand pairs.
    if (estimateSimilarity(signatureAt(a), signatureAt(b)) < least - 0.15) return;
    const similarity = jaccard(shinglesOf(a), shinglesOf(b));
    if (similarity >= least) pairs.push({ a: ids[a] ?? -1, b: ids[b] ?? -1, similarity });
  }
}

function bandKey(signatures: Uint32Array, start: number): number {
  let low = 0x81_1c_9d_c5;
  let high = 0x1b_87_35_93;
  for (let at = start; at < start + rows; at += 1) {
    const value = signatures[at] ?? 0;
    low = Math.imul(low ^ value, 16_777_619);
    high = Math.imul(high ^ (value >>> 7), 0x85_eb_ca_6b);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}

/** Keeps the last thousand: candidates of one page come together. */
function cached(read: (at: number) => Uint32Array): (at: number) => Uint32Array {
  const kept = new Map<number, Uint32Array>();
  return (at) => {
    const known = kept.get(at);
    if (known) return known;
    if (kept.size >= 1_000) kept.clear();
    const value = read(at);
    kept.set(at, value);
    return value;
  };
}

/** Values of a signature. */
export const signatureLength = 128;

/**
 * MinHash of a set (Broder, "On the resemblance and containment of documents", 1997): the share of equal values of two
 * signatures estimates the share of elements that the sets have in common. An empty set has the largest values everywhere.
 */
export function minHash(elements: Uint32Array): Uint32Array {
  const signature = new Uint32Array(signatureLength).fill(0xff_ff_ff_ff);
  for (const element of elements) {
    for (let at = 0; at < signatureLength; at += 1) {
      const value = (Math.imul(element, factors[at] ?? 1) + (terms[at] ?? 0)) >>> 0;
      if (value < (signature[at] ?? 0)) signature[at] = value;
    }
  }
  return signature;
}

/** 0 to 1. */
export function estimateSimilarity(a: Uint32Array, b: Uint32Array): number {
  if (a.length !== signatureLength || b.length !== signatureLength) return 0;
  let equal = 0;
  for (let at = 0; at < signatureLength; at += 1) if (a[at] === b[at]) equal += 1;
  return equal / signatureLength;
}

/** Jaccard of two sorted sets without repetitions: exact. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let both = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const all = a.length + b.length - both;
  return all === 0 ? 0 : both / all;
}

const factors = new Uint32Array(signatureLength);
const terms = new Uint32Array(signatureLength);
// Any fixed odd factors and terms will do; signatures of two crawls must be made of the same.
let seed = 0x9e_37_79_b9;
for (let at = 0; at < signatureLength; at += 1) {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  factors[at] = seed | 1;
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  terms[at] = seed;
}

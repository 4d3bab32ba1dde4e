import type { Passage } from './passage.ts';
import { termsOf } from './terms-of.ts';

/** A word of the title counts as so many of the text. */
const titleWeight = 3;

/** Where a term stands: places of passages, and how often it counts there. */
export interface Postings {
  readonly at: number[];
  readonly count: number[];
}

/** Passages that can be searched together with those of other indexes. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** By place. */
  readonly lengths: readonly number[];
  readonly totalLength: number;
}

/** Reads all passages once. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const postings = new Map<string, Postings>();
  const lengths: number[] = [];
  let totalLength = 0;
  for (const [at, { text, title }] of passages.entries()) {
    const [inTitle, inText] = [termsOf(title), termsOf(text)];
    for (const term of inTitle) add(postings, term, at, titleWeight);
    for (const term of inText) add(postings, term, at, 1);
    const length = inTitle.length + inText.length;
    lengths.push(length);
    totalLength += length;
  }
  return { passages, postings, lengths, totalLength };
}

function add(postings: Map<string, Postings>, term: string, at: number, weight: number): void {
  let own = postings.get(term);
  if (!own) postings.set(term, (own = { at: [], count: [] }));
  const last = own.at.length - 1;
  if (own.at[last] === at) own.count[last] = (own.count[last] ?? 0) + weight;
  else {
    own.at.push(at);
    own.count.push(weight);
  }
}

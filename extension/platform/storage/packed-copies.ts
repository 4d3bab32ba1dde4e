import { searchKey } from './keyword-key.ts';
import type { KeywordCopy, PackedCopies } from './keyword-records.ts';

/** A hundred in one record, with what finds them. */
export function packCopies(domain: string, part: number, copies: readonly KeywordCopy[]): PackedCopies {
  return { domain, part, searches: copies.map((copy) => searchKey(copy)), json: JSON.stringify(copies) };
}

/** Safe because only `packCopies` makes them, of what the contract's schema let through. */
export function unpackCopies({ json }: Pick<PackedCopies, 'json'>): readonly KeywordCopy[] {
  return JSON.parse(json) as readonly KeywordCopy[];
}

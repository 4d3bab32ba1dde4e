/** How Google has an address in its index, in its own words. */
export interface IndexState {
  /** `PASS`, `PARTIAL`, `FAIL`, `NEUTRAL`, or `VERDICT_UNSPECIFIED` where Google doesn't say. */
  readonly verdict: string;
  /** A sentence of Google's, such as `Submitted and indexed`; null where there is none. */
  readonly coverage: string | null;
  /** States of robots.txt, indexing and the fetch that keep it out, such as `BLOCKED_BY_META_TAG`. */
  readonly barriers: readonly string[];
  /** null: Google has chosen none. */
  readonly googleCanonical: string | null;
  /** ISO 8601; null: never crawled, or not told. */
  readonly lastCrawl: string | null;
}

/** Why nothing is known of it. `quota`: the property's inspections of the day or minute are used up. */
export type InspectionFault =
  | 'no Google client'
  | 'not connected'
  | 'no property'
  | 'other property'
  | 'revoked'
  | 'forbidden'
  | 'quota'
  | 'away';

export type Inspection =
  | { readonly kind: 'known'; readonly state: IndexState }
  | { readonly kind: 'unknown'; readonly fault: InspectionFault };

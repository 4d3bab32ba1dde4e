import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** A search that a provider makes for us. */
export interface SerpRequest {
  readonly keyword: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  /** Primary language subtag. */
  readonly language: string;
  readonly device: SerpSnapshot['device'];
  /** Results wanted, in tens. */
  readonly depth: number;
}

/** Why there is no results page. Money is in millionths of a US dollar. */
export interface SerpFailure {
  /**
   * `retry`: the same request may succeed later. `refused`: it never will. `quota`: too many at once.
   * `payment`: the account cannot pay; nothing more should be asked of it.
   */
  readonly kind: 'retry' | 'refused' | 'quota' | 'payment';
  readonly reason: string;
  /** A failed request may be billed all the same. */
  readonly costMicros: number;
}

/** What a request ended with. */
export type SerpOutcome =
  | { readonly kind: 'ok'; readonly snapshot: SerpSnapshot & { readonly query: string }; readonly costMicros: number }
  | SerpFailure;

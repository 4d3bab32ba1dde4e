/** Something the audit wanted: there, or not, with the reason that `not-checked` outcomes show. */
export type Input<T> =
  | { readonly state: 'present'; readonly value: T }
  | { readonly state: 'missing'; readonly reason: MissingReason; readonly detail?: string };

export type MissingReason =
  /** Not asked for yet; a later stage of the same audit may bring it. */
  | 'pending'
  /** Fetched only when the user starts it. */
  | 'not-asked'
  /** This home cannot have it: no browser, no network, a saved file. */
  | 'unavailable-here'
  /** The fetch failed or timed out; `detail` says how. */
  | 'fetch-failed'
  /** The user or a permission said no. */
  | 'not-permitted';

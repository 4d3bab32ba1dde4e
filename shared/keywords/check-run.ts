/** `queued`: due. `waiting`: for its search. `skipped`: nothing was bought. */
export const runStatuses = ['queued', 'waiting', 'ok', 'failed', 'skipped'] as const;

/** Why a run gave no rank. */
export const runReasons = [
  /** The budget of the month does not allow it. */
  'budget',
  /** No country or no language to search in, or an engine that the provider does not search. */
  'not-searchable',
  /** The schedule was switched off, or the keyword archived or deleted, meanwhile. */
  'not-wanted',
  /** The provider will never make this search. */
  'refused',
  /** The provider took its price and found nothing out. */
  'billed-empty',
  /** The provider failed, several times. */
  'provider-failed',
  /** No answer within the time. */
  'too-late',
] as const;

export type RunStatus = (typeof runStatuses)[number];
export type RunReason = (typeof runReasons)[number];

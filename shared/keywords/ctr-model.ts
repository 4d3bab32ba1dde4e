export interface CtrModel {
  /** Stored beside every figure that was computed with it. */
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Share of searches that end in a click on organic position 1, 2, 3 …, 0 to 1. Beyond the list: 0. */
  readonly rates: readonly number[];
}

/**
 * Click-through by organic position on results pages without an AI overview. Where the source gives a range, its
 * middle. It covers the first ten positions, so a rank beyond them counts as 0, which understates it.
 * https://firstpagesage.com/reports/google-click-through-rates-ctrs-by-ranking-position/ (2026 edition, checked 2026-11)
 */
export const ctrModel: CtrModel = {
  id: 'first-page-sage-2026',
  name: 'First Page Sage 2026, organic results',
  source: 'https://firstpagesage.com/reports/google-click-through-rates-ctrs-by-ranking-position/',
  rates: [0.398, 0.187, 0.102, 0.073, 0.051, 0.042, 0.031, 0.023, 0.0195, 0.016],
};

/** Expected share of clicks at a position; 0 for a keyword that does not rank. */
export function clickThrough(position: number | null, { rates }: CtrModel): number {
  return position === null ? 0 : (rates[position - 1] ?? 0);
}

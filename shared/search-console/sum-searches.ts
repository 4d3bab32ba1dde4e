import { addDays } from '../kernel/day.ts';
import { addFigures, type SearchFigures } from './search-figures.ts';

export interface SearchSums {
  /** Undefined where nothing was counted. */
  readonly now: Omit<SearchFigures, 'day'> | undefined;
  readonly before: Omit<SearchFigures, 'day'> | undefined;
  /** First and last day of the sum. */
  readonly from: string;
  readonly to: string;
}

const spanDays = 28;

/** Four weeks up to the newest day that was read, beside the four before: whole weeks, since weekends differ. */
export function sumSearches(days: readonly SearchFigures[], until: string): SearchSums {
  const from = addDays(until, 1 - spanDays);
  const earlier = addDays(until, 1 - 2 * spanDays);
  return {
    now: addFigures(days.filter(({ day }) => day >= from && day <= until)),
    before: addFigures(days.filter(({ day }) => day >= earlier && day < from)),
    from,
    to: until,
  };
}

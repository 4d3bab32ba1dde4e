import { type Day, dayOf } from '#shared/kernel/day.ts';

type Order = 'day-first' | 'month-first';

/**
 * Reads the dates of a column: `2026-11-30`, `2026/11/30`, `2026-11`, `30.11.2026`, and `11/30/2026` or `30/11/2026` where
 * one date of the column tells which part is the day; 'ambiguous' where none does.
 */
export function dayReader(cells: readonly string[]): ((cell: string) => Day | undefined) | 'ambiguous' {
  const slashed = cells.flatMap((cell) => {
    const found = slashedDate.exec(cell);
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  if (slashed.length === 0) return (cell) => readDay(cell, 'day-first');
  const isDayFirst = slashed.some(([first]) => first > 12);
  const isMonthFirst = slashed.some(([, second]) => second > 12);
  if (isDayFirst === isMonthFirst) return 'ambiguous';
  return (cell) => readDay(cell, isDayFirst ? 'day-first' : 'month-first');
}

/** True for a cell that is a date in any of the forms. */
export function isDate(cell: string): boolean {
  return readDay(cell, 'day-first') !== undefined || readDay(cell, 'month-first') !== undefined;
}

const slashedDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[T ].*)?$/;

function readDay(cell: string, order: Order): Day | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:[T ].*)?$/.exec(cell);
  if (iso) return dayFrom(iso[1], iso[2], iso[3] ?? '1');
  const pointed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  if (pointed) return dayFrom(pointed[3], pointed[2], pointed[1]);
  const slashed = slashedDate.exec(cell);
  if (!slashed) return undefined;
  const [, first, second, year] = slashed;
  return order === 'day-first' ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

/** Undefined for a day that no calendar has. */
function dayFrom(year: string | undefined, month: string | undefined, day: string | undefined): Day | undefined {
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(ms);
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? dayOf(ms) : undefined;
}

import { addDays, type Day } from '#shared/kernel/day.ts';

import { type DateReading, meansDay, meansValue, type NumberReading, readFigures } from './read-figures.ts';
import type { Cell, ToolAnswer, ToolRow } from './tool-answer.ts';
import { type CellKind, type ColumnId, toolColumns } from './tool-columns.data.ts';
import { isColumn } from './tool-answer.ts';

/** Where a value stands: `t2` for a whole answer, `t2.5` for its fifth row; null for what everybody knows. */
type Ref = string | null;

/** All that stands in tool answers, to hold a text against. */
export interface KnownFigures {
  /** Rows by their ref. */
  readonly rows: ReadonlyMap<string, ToolRow>;
  /** Refs of the rows that have such a number; the cited ones first. undefined: nowhere. */
  findNumber(reading: NumberReading, cited: readonly string[]): Ref | undefined;
  findDate(reading: DateReading, cited: readonly string[]): Ref | undefined;
  /** Ref of a row whose name or address has these words. */
  findName(words: string, cited: readonly string[]): Ref | undefined;
  /** Whether a row has this as an address; one that stands in a text of others does not count. */
  hasAddress(text: string): boolean;
  /** Ref of a row with this text in any value, also one that others wrote. */
  findText(text: string): Ref | undefined;
  /** Lengths of the spans that were asked for, in days. */
  readonly spanDays: ReadonlySet<number>;
}

interface NumberAt {
  readonly value: number;
  readonly kind: CellKind;
  readonly ref: Ref;
}

/** What columns mean by their definition: the first 3 and 10 results, a scale to 100, position 5. */
const constants: Partial<Record<ColumnId, number>> = { topThree: 3, topTen: 10, score: 100, visibility: 100, gain: 5 };

/** Rows by their ref: `t2` for what a whole answer is about, `t2.5` for its fifth row. */
export function rowsByRef(answers: readonly ToolAnswer[]): ReadonlyMap<string, ToolRow> {
  return new Map(
    answers.flatMap(({ rows, summary }, at) => [
      [`t${at + 1}`, summary] as const,
      ...rows.map((row, index) => [`t${at + 1}.${index + 1}`, row] as const),
    ]),
  );
}

/** `answers` in the order in which they were numbered, from `t1`. `today` is known to everybody. */
export function knownFigures(answers: readonly ToolAnswer[], today: Day): KnownFigures {
  const numbers: NumberAt[] = [];
  const days: { readonly day: Day; readonly ref: Ref }[] = [{ day: today, ref: null }];
  const names: { readonly text: string; readonly ref: Ref }[] = [];
  const addresses: string[] = [];
  const texts: { readonly text: string; readonly ref: Ref }[] = [];
  const spanDays = new Set<number>();
  const take = (column: string, value: Cell | undefined, ref: Ref): void => {
    if (!isColumn(column) || value === undefined || value === null) return;
    const kind = toolColumns[column];
    const constant = constants[column];
    if (constant !== undefined) numbers.push({ value: constant, kind, ref });
    if (typeof value === 'number') numbers.push({ value, kind, ref });
    if (typeof value !== 'string') return;
    texts.push({ text: folded(value), ref });
    if (kind === 'address') addresses.push(folded(value));
    if (kind === 'day' || kind === 'moment') days.push({ day: value.slice(0, 10), ref });
    else if (kind !== 'foreign') names.push({ text: folded(value), ref });
  };
  const rows = rowsByRef(answers);
  for (const [ref, { values }] of rows) for (const [column, value] of Object.entries(values)) take(column, value, ref);
  for (const [at, { notes, rows: own, summary, total }] of answers.entries()) {
    const ref = `t${at + 1}`;
    for (const count of [own.length, total ?? own.length]) numbers.push({ value: count, kind: 'number', ref });
    for (const { reading } of notes.flatMap((note) => readFigures(note))) {
      if (reading.kind === 'number')
        for (const { value } of reading.values) numbers.push({ value, kind: 'number', ref });
      else for (const day of noted(reading)) days.push({ day, ref });
    }
    for (const span of spanOf(summary)) spanDays.add(span);
  }
  return {
    rows,
    spanDays,
    findNumber: (reading, cited) =>
      choose(
        numbers.filter(({ kind, value }) => (!reading.isPercent || kind === 'percent') && meansValue(reading, value)),
        cited,
      ),
    findDate: (reading, cited) =>
      choose(
        days.filter(({ day }) => meansDay(reading, day)),
        cited,
      ),
    findName: (words, cited) => {
      const wanted = folded(words);
      return choose(
        names.filter(({ text }) => hasWords(text, wanted)),
        cited,
      );
    },
    hasAddress: (text) => addresses.some((each) => hasWords(each, folded(text))),
    findText: (text) => {
      const wanted = folded(text);
      return texts.find((each) => each.text.includes(wanted))?.ref;
    },
  };
}

/** Texts as they are compared: quotation marks, case and spaces aside. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** True where the words stand in the text, and are not the middle of other words. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = [text.slice(0, at).at(-1), text.at(at + words.length)];
    if (around.every((sign) => sign === undefined || !/[\p{L}\p{N}]/u.test(sign))) return true;
  }
  return false;
}

function choose(found: readonly { readonly ref: Ref }[], cited: readonly string[]): Ref | undefined {
  const [first] = found;
  if (!first) return undefined;
  return (found.find(({ ref }) => ref !== null && cited.includes(ref)) ?? first).ref;
}

function noted({ days }: DateReading): readonly Day[] {
  return days.flatMap(({ day, month, year }) =>
    day === null || month === null || year === null || month > 12
      ? []
      : [`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`],
  );
}

/** From one day to the other, both counted or one. */
function spanOf({ values }: ToolRow): readonly number[] {
  const [from, to] = [values.from ?? values.dayBefore, values.to ?? values.day];
  if (typeof from !== 'string' || typeof to !== 'string' || from > to) return [];
  const days = Math.round((Date.parse(to) - Date.parse(addDays(from, 0))) / 86_400_000);
  return Number.isNaN(days) ? [] : [days, days + 1];
}

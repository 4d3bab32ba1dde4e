import type { Day } from '#shared/kernel/day.ts';

import { monthNumbers } from './month-names.data.ts';

/** A number or date as it stands in a text. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly reading: NumberReading | DateReading;
}

/** All that a number can mean: `1,234` is two of them. */
export interface NumberReading {
  readonly kind: 'number';
  readonly values: readonly { readonly value: number; /** One unit of its last digit. */ readonly step: number }[];
  readonly isPercent: boolean;
}

/** A day, a month or a year; `01/02/2026` is two days. Parts that the text does not say are null. */
export interface DateReading {
  readonly kind: 'date';
  readonly days: readonly {
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
  }[];
}

const months = [...monthNumbers.keys()].toSorted((a, b) => b.length - a.length).join('|');
const space = '[ \\u00a0\\u2009\\u202f]';
const dates: readonly RegExp[] = [
  /(?<y>\d{4})-(?<m>\d{2})(?:-(?<d>\d{2}))?(?:T[\d:.]+Z?)?/,
  /(?<a>\d{1,2})(?:\.|\/)(?<b>\d{1,2})(?:\.|\/)(?<y>\d{4})/,
  new RegExp(
    `(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.)?${space}+(?:of${space}+)?(?<n>${months})\\b\\.?(?:,?${space}+(?<y>\\d{4}))?`,
    'i',
  ),
  new RegExp(`(?<n>${months})\\b\\.?${space}+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?${space}+(?<y>\\d{4}))?`, 'i'),
  new RegExp(`(?<n>${months})\\b\\.?,?${space}+(?<y>\\d{4})`, 'i'),
];
/** Groups of three, or plain digits, with a fraction; a word that holds digits (`H1`, `mp3`) is none. */
const number = new RegExp(
  `(?:\\d{1,3}(?:(?:${space}|['’.,])\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?(?:(?<scale>[kKmM])(?![\\p{L}\\p{N}]))?(?:${space}?(?<percent>%|percent\\b|Prozent\\b|pour${space}cent\\b))?`,
  'u',
);
const any = new RegExp(
  `(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][.,])(?:${dates.map(({ source }) => source.replaceAll(/\?<\w>/g, '?:')).join('|')}|${number.source.replaceAll(/\?<\w+>/g, '?:')})(?![\\p{L}\\p{N}_])`,
  'giu',
);

/** Numbers and dates written in digits, as English, French and German write them. Number words are no figures. */
export function readFigures(text: string): readonly Figure[] {
  return [...text.matchAll(any)].flatMap((match) => {
    const [found] = match;
    const reading = readDate(found) ?? readNumber(found);
    return reading ? [{ from: match.index, to: match.index + found.length, text: found, reading }] : [];
  });
}

function readDate(text: string): DateReading | undefined {
  for (const pattern of dates) {
    const match = new RegExp(`^(?:${pattern.source})$`, pattern.flags).exec(text);
    if (!match?.groups) continue;
    const { a, b, d, m, n, y } = match.groups;
    const year = numberOf(y);
    if (a !== undefined && b !== undefined) {
      const [first, second] = [Number(a), Number(b)];
      return {
        kind: 'date',
        days: [
          { year, month: second, day: first },
          { year, month: first, day: second },
        ],
      };
    }
    const month = n === undefined ? numberOf(m) : (monthNumbers.get(n.toLowerCase()) ?? null);
    return { kind: 'date', days: [{ year, month, day: numberOf(d) }] };
  }
  return undefined;
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

const scales: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

function readNumber(text: string): NumberReading | undefined {
  const { percent, scale } = new RegExp(`^${number.source}$`, 'u').exec(text)?.groups ?? {};
  const digits = /^[\d .,'’\u00a0\u2009\u202f]*\d/.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const factor = scales[scale?.toLowerCase() ?? ''] ?? 1;
  const plain = digits.replaceAll(/[ '’\u00a0\u2009\u202f]/g, '');
  const [point, comma] = [plain.lastIndexOf('.'), plain.lastIndexOf(',')];
  const last = Math.max(point, comma);
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) && !(point >= 0 && comma >= 0);
  const readings = [
    ...(isGrouped || last < 0 ? [plain.replaceAll(/[.,]/g, '')] : []),
    ...(last >= 0 && (!isGrouped || plain.match(/[.,]/g)?.length === 1)
      ? [`${plain.slice(0, last).replaceAll(/[.,]/g, '')}.${plain.slice(last + 1)}`]
      : []),
  ];
  const values = readings.map((reading) => {
    const decimals = reading.includes('.') ? reading.length - reading.indexOf('.') - 1 : 0;
    return { value: Number(reading) * factor, step: 10 ** -decimals * factor };
  });
  return { kind: 'number', values, isPercent: percent !== undefined };
}

/** True where the day is one that the text can mean. */
export function meansDay({ days }: DateReading, day: Day): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return days.some(
    (each) =>
      (each.year === null || each.year === year) &&
      (each.month === null || each.month === month) &&
      (each.day === null || each.day === date),
  );
}

/** From here on a fraction is left out; below it, `7` for 7.27 would let nearly every small number pass. */
const roundedFrom = 100;

/** True where the value, rounded to as many digits as the text has, is what the text can mean. Signs are words' work. */
export function meansValue({ isPercent, values }: NumberReading, value: number): boolean {
  const isFine = Number.isInteger(value) || isPercent || Math.abs(value) >= roundedFrom;
  return values.some(
    (each) =>
      (isFine || each.step !== 1) &&
      Math.abs(Math.abs(value) - each.value) <= each.step / 2 + Number.EPSILON * Math.abs(value) * 4,
  );
}

import { withoutEnd } from '#shared/kernel/without-end.ts';

import type { StatedValue } from './stated-values.ts';

/** The text of a page as it is compared with mark-up. */
export interface ComparedText {
  /** White space folded. */
  readonly text: string;
  /** Letters and digits of `text` in lower case, one space between words and at both ends. */
  readonly words: string;
  /** Values of `<time datetime>`. */
  readonly times: readonly string[];
  /** Language of the page, for names of months; null where it is not said. */
  readonly language: string | null;
}

export function compareText(text: string, times: readonly string[], language: string | null): ComparedText {
  return { text: text.replace(/\s+/g, ' '), words: wordsOf(text), times, language };
}

/**
 * Whether a reader finds the value: names as the same words, prices and ratings as the same number however it is
 * written, dates in any usual order or with the month's name, a day earlier or later for the time zone.
 */
export function isStatedInText({ kind, value }: StatedValue, page: ComparedText): boolean {
  if (kind === 'price' || kind === 'rating') return isNumberIn(value, page.text);
  if (kind === 'date') return isDateIn(value, page);
  const words = wordsOf(value.replace(/<[^>]*>|&#?\w+;/g, ' '));
  return words.trim() === '' || page.words.includes(words);
}

function wordsOf(text: string): string {
  return ` ${
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

/** `1299.5` as 1,299.50, 1.299,5, 1 299,50 and the like. What is no number cannot be missed. */
function isNumberIn(value: string, text: string): boolean {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) return true;
  const [, whole = '', decimals = ''] = match;
  // India groups 6,35,000; a separator may stand anywhere.
  const grouped = whole.split('').join(String.raw`[\s.,'’]?`);
  const part = withoutEnd(decimals, '0');
  const tail = part === '' ? String.raw`(?:[.,]0+)?` : String.raw`\D{0,3}${part}0*`;
  return new RegExp(String.raw`(?<!\d)${grouped}${tail}(?!\d)`).test(text);
}

const dayMs = 86_400_000;

function isDateIn(value: string, page: ComparedText): boolean {
  const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(value) ?? [];
  const time = iso === undefined ? Number.NaN : Date.parse(iso);
  if (iso === undefined || Number.isNaN(time)) return true;
  return [0, -1, 1].some((days) => isDayIn(new Date(time + days * dayMs), page));
}

function isDayIn(day: Date, { text, times, language }: ComparedText): boolean {
  const iso = day.toISOString().slice(0, 10);
  if (times.some((time) => time.startsWith(iso))) return true;
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  const years = `(?:${year}|${String(year % 100).padStart(2, '0')})`;
  const gap = String.raw`\s?[./-]\s?`;
  const numeric = [
    `${year}${gap}0?${month}${gap}0?${date}`,
    `0?${date}${gap}0?${month}${gap}${years}`,
    `0?${month}${gap}0?${date}${gap}${years}`,
    String.raw`${year}\s?年\s?0?${month}\s?月\s?0?${date}`,
  ];
  const named = monthNames(day, language).flatMap((name) => [
    String.raw`0?${date}(?:st|nd|rd|th|er|º|ª|\.)?,? (?:de |of |d['’])?${name}`,
    String.raw`${name}\.? 0?${date}`,
  ]);
  return new RegExp(String.raw`(?<!\d)(?:${[...numeric, ...named].join('|')})(?!\d)`, 'i').test(text);
}

/** Long and short names of the day's month in the page's language and in English. */
function monthNames(day: Date, language: string | null): string[] {
  const locales = [...(language === null ? [] : safeLocale(language)), 'en'];
  const names = locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' });
      return (
        format
          .formatToParts(day)
          .find(({ type }) => type === 'month')
          ?.value.replace(/\.$/, '') ?? []
      );
    }),
  );
  return names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
}

function safeLocale(language: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language);
  } catch {
    // Not a language tag: English month names are tried alone.
    return [];
  }
}

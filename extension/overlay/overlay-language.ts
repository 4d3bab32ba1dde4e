import type { Locale } from '#shared/kernel/locale.ts';

import type { OverlayWords, OverlayWord } from '#extension/words/overlay-words.ts';

/** Words, numbers and days in one language. */
export interface OverlayLanguage {
  readonly locale: Locale;
  readonly say: (word: OverlayWord, value?: string | number) => string;
  readonly number: (value: number) => string;
  /** What a block of a results page is called. */
  readonly block: (type: string) => string;
  readonly percent: (share: number) => string;
  readonly day: (isoTime: string) => string;
}

export function overlayLanguage(locale: Locale, words: OverlayWords): OverlayLanguage {
  const forms: Readonly<Record<string, string | undefined>> = words;
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  return {
    locale,
    say: (word, value) => {
      const form = typeof value === 'number' ? forms[`${word}.${plurals.select(value)}`] : undefined;
      return (form ?? words[word]).replace('{}', () =>
        typeof value === 'number' ? numbers.format(value) : (value ?? ''),
      );
    },
    block: (type) => forms[`block.${type}`] ?? type.replaceAll('_', ' '),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    day: (isoTime) => days.format(new Date(isoTime)),
  };
}

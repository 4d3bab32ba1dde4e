import { findNumbers, normalizeNumbers } from './parse-number.ts';

/**
 * The first count of a text: `1,459 ratings`, `1.4K`, `1,4 mil`, `조회수 1.2만회`. Short forms are read as the page's
 * language writes them (CLDR through `Intl`), or as English ones where that is null. null without a whole number.
 */
export function parseCount(text: string, language: string | null): number | null {
  const normalized = normalizeNumbers(text);
  const [first] = findNumbers(normalized);
  if (!first) return null;
  const after = normalized.slice(first.end).trimStart().toLowerCase();
  const multiplier = readMultiplier(after, language) ?? 1;
  const count = Math.round(first.value * multiplier * 100) / 100;
  return Number.isSafeInteger(count) ? count : null;
}

const fallbackLanguage = 'en';
const firstPower = 3;
const lastPower = 12;
const multipliersByLanguage = new Map<string, ReadonlyMap<string, number>>();

/** Longest short form that the text begins with and that is a word of its own there. */
function readMultiplier(after: string, language: string | null): number | undefined {
  let best: { form: string; multiplier: number } | undefined;
  for (const [form, multiplier] of multipliersOf(language ?? fallbackLanguage)) {
    if (!after.startsWith(form) || form.length <= (best?.form.length ?? 0)) continue;
    const next = after.slice(form.length, form.length + 1);
    // Chinese, Japanese and Korean write the next word without a space.
    if (/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic}/u.test(form) && /\p{L}/u.test(next)) continue;
    best = { form, multiplier };
  }
  return best?.multiplier;
}

function multipliersOf(language: string): ReadonlyMap<string, number> {
  const known = multipliersByLanguage.get(language);
  if (known) return known;
  const multipliers = new Map<string, number>();
  for (const locale of new Set([fallbackLanguage, language])) {
    for (const compactDisplay of ['short', 'long'] as const) {
      for (let power = firstPower; power <= lastPower; power += 1) addForm(multipliers, locale, compactDisplay, power);
    }
  }
  multipliersByLanguage.set(language, multipliers);
  return multipliers;
}

/** What `Intl` writes for 2 × 10^power: the shown digits and the short form give the form's worth. */
function addForm(
  multipliers: Map<string, number>,
  locale: string,
  compactDisplay: 'short' | 'long',
  power: number,
): void {
  const parts = compactParts(locale, compactDisplay, 2 * 10 ** power);
  const form = parts.find((part) => part.type === 'compact')?.value;
  const shown = findNumbers(
    normalizeNumbers(parts.map((part) => (part.type === 'compact' ? '' : part.value)).join('')),
  );
  const value = shown[0]?.value;
  if (form !== undefined && value !== undefined && value > 0) {
    multipliers.set(normalizeNumbers(form).toLowerCase(), (2 * 10 ** power) / value);
  }
}

function compactParts(locale: string, compactDisplay: 'short' | 'long', value: number): Intl.NumberFormatPart[] {
  try {
    return new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay }).formatToParts(value);
  } catch {
    // A page may name a language that is no language tag.
    return [];
  }
}

import { codesBySign, currencyCodes, threeDecimalCurrencies } from './currencies.data.ts';
import { findNumbers, normalizeNumbers } from './parse-number.ts';

export interface ParsedPrice {
  readonly from: number;
  /** Upper end of a range; null for a single price. */
  readonly to: number | null;
  /** ISO 4217; null where the sign does not tell and `ownCurrency` does not use it. */
  readonly currency: string | null;
}

/**
 * A price or a range as a page shows it, in any locale's notation. `ownCurrency` is what the marketplace sells in and
 * decides for signs that many currencies share (`$`, `kr`, `¥`). null where no amount is found.
 */
export function parsePrice(text: string, ownCurrency: string | null): ParsedPrice | null {
  const normalized = normalizeNumbers(text);
  const currency = readCurrency(normalized, ownCurrency);
  const fractionDigits = currency !== null && threeDecimalCurrencies.has(currency) ? 3 : 2;
  const [first, second] = findNumbers(normalized, fractionDigits);
  if (!first) return null;
  const isRange =
    second !== undefined && second.value > first.value && isRangeBetween(normalized, first.end, second.start);
  return { from: first.value, to: isRange ? second.value : null, currency };
}

const codePattern = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g;
const letterSign = /^\p{L}/u;
const longestRangeWord = 12;

function readCurrency(text: string, ownCurrency: string | null): string | null {
  for (const [code] of text.matchAll(codePattern)) if (currencyCodes.has(code)) return code;
  const compact = text.replace(/ /g, '');
  const used = codesBySign.find(([sign]) => stands(sign, compact));
  if (!used) return null;
  const [, codes] = used;
  if (codes.length === 1) return codes[0] ?? null;
  return ownCurrency !== null && codes.includes(ownCurrency) ? ownCurrency : null;
}

/** A sign of letters counts only beside the amount: `R` is in many words. */
function stands(sign: string, compact: string): boolean {
  if (!letterSign.test(sign) || sign.includes('$')) return compact.includes(sign);
  for (let at = compact.indexOf(sign); at >= 0; at = compact.indexOf(sign, at + 1)) {
    const before = compact.slice(0, at);
    const after = compact.slice(at + sign.length);
    if ((/^\.?\d/.test(after) && !/\p{L}$/u.test(before)) || (/\d$/.test(before) && !/^\p{L}/u.test(after)))
      return true;
  }
  return false;
}

/** A range has a dash or a short word between its ends, besides the currency. */
function isRangeBetween(text: string, start: number, end: number): boolean {
  const between = text.slice(start, end);
  if (/[()[\]/:;×*%|+]/.test(between)) return false;
  const word = codesBySign.reduce(
    (rest, [sign]) => (letterSign.test(sign) ? rest : rest.replaceAll(sign, '')),
    between.replace(codePattern, ''),
  );
  const length = word.replace(/[\s.,]/g, '').length;
  return length > 0 && length <= longestRangeWord;
}

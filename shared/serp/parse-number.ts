export interface NumberInText {
  readonly value: number;
  /** Where it stands in the normalised text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Text in one spelling of digits, spaces and signs: full-width and Arabic digits become ASCII, direction marks vanish,
 * every space is a plain one. Other functions of numbers expect it.
 */
export function normalizeNumbers(text: string): string {
  return text
    .normalize('NFKC')
    .replace(directionMarks, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The numbers of a normalised text in the order they stand, in any locale's notation (`1,234.56`, `1.234,56`,
 * `1 234,56`, `1'234.56`, `1,14,990`). A lone separator before three digits groups them, unless `fractionDigits` is 3.
 * What fits no notation is left out.
 */
export function findNumbers(text: string, fractionDigits = 2): NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of text.matchAll(candidates)) {
    const value = readNotation(match[0], fractionDigits);
    if (value !== null) {
      found.push({ value, start: match.index, end: match.index + match[0].length });
      continue;
    }
    let start = match.index;
    for (const part of match[0].split(' ')) {
      const single = readNotation(part, fractionDigits);
      if (single !== null) found.push({ value: single, start, end: start + part.length });
      start += part.length + 1;
    }
  }
  return found;
}

const directionMarks = /[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2063\u2066-\u2069\ufeff]/g;
const candidates = /\d+(?:[.,'’ ]\d+)*/g;

/** null where the separators make no sense, as in `1.2.2026`. */
function readNotation(token: string, fractionDigits: number): number | null {
  const separators = token.replace(/\d/g, '').split('');
  const groups = token.split(/[.,'’ ]/);
  const last = groups.at(-1) ?? '';
  if (separators.length === 0) return Number(token);
  const decimalSign = separators.at(-1) ?? '';
  const isDecimalSign = decimalSign === '.' || decimalSign === ',';
  const isMixed = separators.some((separator) => separator !== decimalSign);
  if (isMixed) {
    const grouping = separators.slice(0, -1);
    const isOneKind = grouping.every((separator) => separator === grouping[0]);
    return isDecimalSign && isOneKind && !grouping.includes(decimalSign) && areGroups(groups.slice(0, -1))
      ? Number(`${groups.slice(0, -1).join('')}.${last}`)
      : null;
  }
  const whole = groups[0] ?? '';
  const looksGrouped = areGroups(groups) && whole !== '0';
  if (separators.length > 1) return looksGrouped ? Number(groups.join('')) : null;
  if (looksGrouped && !(isDecimalSign && fractionDigits === 3)) return Number(groups.join(''));
  return isDecimalSign ? Number(`${whole}.${last}`) : null;
}

/** Thousands, or the Indian lakhs and crores: the last group has three digits, those before it two or three. */
function areGroups(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return (
    first.length <= 3 &&
    rest.every((group, index) => group.length === 3 || (group.length === 2 && index < rest.length - 1))
  );
}

const foreign = /(?![0-9])\p{Nd}/gu;
const digit = /\p{Nd}/u;

/**
 * Digits of every script as 0 to 9, with the marks of Arabic numbers: a figure is a figure in whatever digits a model
 * writes it. Unicode has each script's ten in a row (https://www.unicode.org/reports/tr44/#Numeric_Type, 2026-11).
 */
export function plainDigits(text: string): string {
  return text
    .replaceAll(foreign, valueOf)
    .replaceAll(/(?<=\d)\u066b(?=\d)/g, '.')
    .replaceAll(/(?<=\d)\u066c(?=\d)/g, ',')
    .replaceAll(/(?<=\d\s?)[\u066a\uff05]/g, '%');
}

function valueOf(sign: string): string {
  const plain = sign.normalize('NFKC');
  if (plain !== sign) return plain;
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** The sign before the fraction of a number. */
export type FractionSign = '.' | ',';

/**
 * Reads the numbers of a column, with or without a percent sign; point or comma parts the fraction, the other or spaces
 * the thousands, as the column's own cells tell. Where none does (`1.197`), `usual` decides: the sign that files of this
 * form go with. 'ambiguous' where that leaves two readings.
 */
export function numberReader(
  cells: readonly string[],
  usual: FractionSign | undefined,
): ((cell: string) => number | undefined) | 'ambiguous' {
  const sign = fractionSign(
    cells.map(withoutSpaces).filter((cell) => cell !== ''),
    usual,
  );
  if (sign === 'ambiguous') return sign;
  const thousands = sign === ',' ? /(?<=\d)\.(?=\d{3}(?!\d))/g : /(?<=\d),(?=\d{3}(?!\d))/g;
  return (cell) => {
    const bare = withoutSpaces(cell).replace(thousands, '');
    if (sign === ',' && bare.includes('.')) return undefined;
    const text = bare.replace(sign, '.');
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
  };
}

function fractionSign(cells: readonly string[], usual: FractionSign | undefined): FractionSign | 'ambiguous' {
  const isComma = cells.some((cell) => proofOfComma.test(cell));
  const isPoint = cells.some((cell) => proofOfPoint.test(cell));
  if (isComma !== isPoint) return isComma ? ',' : '.';
  const pointed = cells.filter((cell) => /^-?\d{1,3}\.\d{3}$/.test(cell)).length;
  const withComma = cells.filter((cell) => /^-?\d{1,3},\d{3}$/.test(cell)).length;
  if (isPoint || pointed + withComma === 0) return '.';
  if (usual === undefined || (pointed > 0 && withComma > 0)) return 'ambiguous';
  const seen = pointed > 0 ? '.' : ',';
  // A column of fractions that are all written to three places is usual; 999 beside 1.197 tells of thousands.
  return seen !== usual || pointed + withComma === cells.length ? usual : 'ambiguous';
}

/** Fractions of other than three digits, after more or less than a group of three can follow, or thousands in the other sign. */
const proofOfComma = proofOf(',', String.raw`\.`);
const proofOfPoint = proofOf(String.raw`\.`, ',');

function proofOf(sign: string, other: string): RegExp {
  const fraction = String.raw`\d+${sign}(?:\d{1,2}|\d{4,}|\d+e[+-]?\d+)`;
  const noGroup = String.raw`(?:0\d*|\d{4,})${sign}\d{3}`;
  const groups = String.raw`\d{1,3}(?:${other}\d{3})+${sign}\d+|\d{1,3}(?:${other}\d{3}){2,}`;
  return new RegExp(`^-?(?:${fraction}|${noGroup}|${groups})$`, 'i');
}

function withoutSpaces(cell: string): string {
  return cell.replace(/[\s\u00a0\u202f%]/g, '');
}

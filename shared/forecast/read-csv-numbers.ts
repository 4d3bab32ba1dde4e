/**
 * Reads the numbers of a column: with point or comma before the fraction and the other, or spaces, between thousands, as
 * the column's own cells tell; with or without a percent sign.
 */
export function numberReader(cells: readonly string[]): (cell: string) => number | undefined {
  const plain = cells.map(withoutSpaces);
  const isCommaDecimal =
    plain.some((cell) => /\.\d{3},\d/.test(cell)) ||
    (!plain.some((cell) => /,\d{3}\.\d/.test(cell)) && plain.some((cell) => /^-?\d+,(?:\d{1,2}|\d{4,})$/.test(cell)));
  return (cell) => {
    const bare = withoutSpaces(cell);
    const text = isCommaDecimal ? bare.replaceAll('.', '').replace(',', '.') : bare.replace(/(?<=\d),(?=\d{3}\b)/g, '');
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
  };
}

function withoutSpaces(cell: string): string {
  return cell.replace(/[\s\u00a0\u202f%]/g, '');
}

/** What was typed into a field for a number; undefined for an empty field and for what is no number. */
export function readNumber(typed: string): number | undefined {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The text as a database can keep it: U+0000, and half of a surrogate pair, which a cut leaves behind, become U+FFFD.
 * https://www.postgresql.org/docs/17/datatype-json.html (checked 2026-11)
 */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').toWellFormed();
}

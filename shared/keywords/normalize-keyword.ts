/** The form under which two ways to write a keyword are one: compatibility characters, case and spaces folded. */
export function normalizeKeyword(keyword: string): string {
  return foldKeyword(keyword.normalize('NFKC').toLowerCase());
}

/** One line, without spaces at its ends. */
export function foldKeyword(keyword: string): string {
  return keyword.replace(/\s+/gu, ' ').trim();
}

/**
 * A French text with the spaces that no line ends at: before colon, semicolon, exclamation and question mark, and inside
 * guillemets. The files of `locales/fr` have plain ones, which people type.
 */
export function withNoBreakSpaces(text: string): string {
  return text.replaceAll(/ (?=[:;!?»])|(?<=«) /g, '\u00a0');
}

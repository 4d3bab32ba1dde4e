/** More markup than this is not gone through again: the page is audited again instead. */
const mostElements = 20_000;

/**
 * A number for all that the page is now: address, size of the window, and every character of its markup. null for a
 * page that is too large to be gone through in between.
 */
export function pagePrint(page: Document): string | null {
  if (page.getElementsByTagName('*').length > mostElements) return null;
  const view = page.defaultView;
  const markup = page.documentElement.outerHTML;
  return `${page.URL} ${view?.innerWidth ?? 0}x${view?.innerHeight ?? 0} ${markup.length} ${hash(markup)}`;
}

/** FNV-1a, 32 bits (https://www.rfc-editor.org/rfc/rfc9923). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

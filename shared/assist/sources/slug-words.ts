import { parseUrl } from '#shared/kernel/url.ts';

const meaningless =
  /^(?:index|default|home|page|view|node|post|item|article|img|image|dsc|dscn|pxl|photo|screenshot|screen|shot|scaled|thumb|thumbnail|small|medium|large|copy|final|new|untitled|unnamed|file|upload|uploads|media|assets?|static|banner|logo|icon|hero|bg|background|placeholder|pic|picture|bild|foto)$/i;
const codeLike = /^(?:[0-9a-f]{8,}|(?=\p{L}*\d)[\p{L}\d]{10,}|\d+x\d+|\d+(?:px)?|v\d+|w\d+|h\d+|q\d+)$/iu;
const extension = /\.(?:html?|php|aspx?|jsp|jpe?g|png|gif|webp|avif|svg|bmp|tiff?|pdf)$/i;

/**
 * The words in the last part of an address, as a person would write them: `/guides/green-tea.html` says “Green tea”.
 * undefined where it holds numbers, codes or words that say nothing (`IMG_2041.jpg`), or fewer than `minWords` words.
 */
export function slugWords(url: string, minWords = 1): string | undefined {
  const path = parseUrl(url)?.pathname ?? '';
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  const words = decoded(last)
    .replace(extension, '')
    .replace(/([\p{Ll}\d])(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .split(/[-_\s.+~@,()%]+/u)
    .filter((word) => word !== '');
  const kept = words.filter((word) => !codeLike.test(word) && !meaningless.test(word));
  const hasLetters = kept.some((word) => /\p{L}{3}/u.test(word));
  if (kept.length < minWords || !hasLetters || kept.length * 2 < words.length) return undefined;
  const text = kept.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

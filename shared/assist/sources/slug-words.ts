import { parseUrl } from '#shared/kernel/url.ts';
import { foldWord } from '#shared/text/fold-word.ts';

/** Words of cameras, templates and systems: an address of nothing else says nothing. */
const meaningless =
  /^(?:index|default|home|page|view|node|post|item|article|image|img|dsc|dscn|pxl|photo|screenshot|screen|shot|small|medium|large|copy|final|new|untitled|unnamed|file|uploads?|media|assets?|static|banner|logo|icon|hero|bg|background|placeholder|pic|picture|bild|foto)$/i;
/** Left out, wherever they stand: sizes and marks that programs add. */
const added = /^(?:img|dsc|dscn|pxl|scaled|thumb(?:nail)?|\d+x\d+|\d+px|[whvq]\d+|\d+)$/i;
const extension = /\.(?:html?|php|aspx?|jsp|jpe?g|png|gif|webp|avif|svg|bmp|tiff?|pdf)$/i;
const namespace = /^\p{L}{3,12}:/u;

/**
 * The words in the last part of an address, as a person would write them: `/guides/green-tea.html` says “Green tea”,
 * spelled as `spellings` has them (by folded word). undefined where it holds an id or a code, words that say nothing
 * (`IMG_2041.jpg`), or fewer than `minWords` words.
 */
export function slugWords(
  url: string,
  minWords = 1,
  spellings: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  const path = parseUrl(url)?.pathname ?? '';
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  const parts = decoded(last)
    .replace(extension, '')
    .replace(namespace, '')
    .split(/[-_\s.+~@,()%]+/u)
    .filter((part) => part !== '' && !added.test(part));
  if (parts.some(isCode)) return undefined;
  const words = parts.flatMap((part) => part.split(/(?<=[\p{Ll}])(?=\p{Lu}\p{Ll})/u));
  const isTelling = words.some((word) => /\p{L}{3}/u.test(word) && !meaningless.test(word));
  if (words.length < minWords || !isTelling) return undefined;
  const text = words.map((word) => spellings.get(foldWord(word)) ?? word).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Letters and digits mixed, capitals inside that begin no word, no vowel: an id, and no word of a language. */
function isCode(part: string): boolean {
  if (/\p{L}/u.test(part) && /\d/.test(part)) return true;
  if (/\p{Ll}/u.test(part) && /(?<=.)\p{Lu}/u.test(part) && !/^\p{Lu}?\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,})*$/u.test(part))
    return true;
  return part.length > 24 || (/^[a-z]{4,}$/i.test(part) && !/[aeiouyäöü]/i.test(part)) || /[=;&]/.test(part);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

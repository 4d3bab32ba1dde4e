/** Signs of a wrong encoding in one piece of text. */
export interface TextDamage {
  readonly replacementCharacters: number;
  /** UTF-8 bytes that were read as Windows-1252: `Ã©` for é, `â€™` for ’. */
  readonly mojibakeSequences: number;
  readonly sample: string | null;
}

/**
 * Counts U+FFFD and double-decoded UTF-8. A lead byte read as Windows-1252 must be followed by what its continuation
 * byte reads as, so that `Ã` or `â` in a word is no damage.
 */
export function findDamage(text: string): TextDamage {
  const replaced = text.match(/\ufffd/g)?.length ?? 0;
  const doubled = text.match(doubleDecoded)?.length ?? 0;
  const first = replaced + doubled === 0 ? -1 : text.search(damaged);
  const sample = first === -1 ? null : text.slice(Math.max(0, first - 20), first + 40).trim();
  return { replacementCharacters: replaced, mojibakeSequences: doubled, sample };
}

/** Windows-1252 readings of the bytes 80 to BF, letters aside that a language could put behind the lead. */
const continuation = '[\\u0080-\\u009f\\u00a1-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Any two letters in a row, each of two to four bytes: Cyrillic, Greek, Hebrew, Arabic, Chinese. */
const twoLetters = `(?:[\\u00c2-\\u00df]${continuation}|[\\u00e0-\\u00ef]${continuation}{2}|ð${continuation}{3}){2,}`;
/** Windows-1251 readings: three Cyrillic letters in a row, a mark, or a letter with an accent whose second byte is no letter. */
const asCyrillic =
  '(?:[РС][ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї]){3,}|вЂ[™“”„“”¦љ]|Г[©¬®°±µ¶·¤¦]';
const doubleDecoded = new RegExp(
  `${twoLetters}|Ã${continuation}|Â[\\u00a0-\\u00bf]|â[€‚„]${continuation}|ðŸ${continuation}|${asCyrillic}`,
  'g',
);
const damaged = new RegExp(`\\ufffd|${doubleDecoded.source}`);

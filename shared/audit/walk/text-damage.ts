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
  const first = replaced + doubled === 0 ? -1 : text.search(/\ufffd|[ÂÃâð]/);
  const sample = first === -1 ? null : text.slice(Math.max(0, first - 20), first + 40).trim();
  return { replacementCharacters: replaced, mojibakeSequences: doubled, sample };
}

/** Windows-1252 readings of the bytes 80 to BF, letters aside that a language could put behind the lead. */
const continuation = '[\\u0080-\\u009f\\u00a1-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const doubleDecoded = new RegExp(`Ã${continuation}|Â[\\u00a0-\\u00bf]|â[€‚„]${continuation}|ðŸ${continuation}`, 'g');

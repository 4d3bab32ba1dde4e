/**
 * Takes words out of a stream of text that must not be shown, also where they come in pieces. A piece is passed on at once,
 * but for an end that may be the beginning of such a word.
 */
export interface StreamGuard {
  /** What may be shown of the text so far and was not yet. */
  push(piece: string): string;
  /** The rest. */
  end(): string;
}

const replacement = '…';

/** `banned`: each at least some characters long, else it is let through; upper and lower case alike. */
export function guardStream(banned: readonly string[]): StreamGuard {
  const words = banned.filter((word) => word.length >= shortest).map(small);
  let held = '';
  return {
    push(piece) {
      held = withoutWords(held + piece, words);
      const keep = longestStart(small(held), words);
      const free = held.slice(0, held.length - keep);
      held = held.slice(held.length - keep);
      return free;
    },
    end() {
      const rest = held;
      held = '';
      return rest;
    },
  };
}

/** Shorter ones are words of any text. */
const shortest = 8;

/**
 * In small letters, at the same places: İ is the one letter whose small one is longer
 * (https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt, checked 2026-11).
 */
function small(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase();
}

function withoutWords(text: string, words: readonly string[]): string {
  let shown = text;
  for (const word of words) {
    for (let at = small(shown).indexOf(word); at >= 0; at = small(shown).indexOf(word))
      shown = shown.slice(0, at) + replacement + shown.slice(at + word.length);
  }
  return shown;
}

/** Length of the longest end of the text that a word begins with. */
function longestStart(text: string, words: readonly string[]): number {
  let longest = 0;
  for (const word of words) {
    for (let length = Math.min(word.length - 1, text.length); length > longest; length -= 1) {
      if (word.startsWith(text.slice(text.length - length))) longest = length;
    }
  }
  return longest;
}

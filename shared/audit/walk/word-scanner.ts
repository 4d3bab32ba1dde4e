/** What deserves a second look at a text: bits, found at no cost while the words are counted. */
export const suspicion = { none: 0, encoding: 1, template: 2, phone: 4, copyright: 8 } as const;

export interface WordScan {
  readonly words: number;
  /** Sum of `suspicion` bits. */
  readonly suspicion: number;
}

/**
 * Counts words: runs of letters, digits and marks, joined by a single apostrophe or hyphen. Scripts without spaces
 * (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are segmented (Unicode UAX #29 through `Intl.Segmenter`).
 */
export function scanWords(text: string, onWord?: (word: string) => void): WordScan {
  let words = 0;
  let doubts = 0;
  let start = -1;
  let unspacedStart = -1;
  const { length } = text;
  for (let index = 0; index <= length; index += 1) {
    const code = index < length ? text.charCodeAt(index) : 0x20;
    const kind = code < 0x80 ? (asciiKinds[code] ?? space) : kindOf(code);
    // The commonest case by far: inside a word.
    if (kind === letter && start !== -1 && code < 0x80) continue;
    if (kind === unspaced) {
      if (unspacedStart === -1) unspacedStart = index;
    } else if (unspacedStart !== -1) {
      words += segment(text.slice(unspacedStart, index), onWord);
      unspacedStart = -1;
    }
    if (kind === letter) {
      if (start === -1) start = index;
      if (code === 0xc3 || code === 0xc2 || code === 0xe2 || code === 0xf0) doubts |= suspicion.encoding;
      continue;
    }
    if (code === 0xfffd) doubts |= suspicion.encoding;
    else if (code === 0x7b || code === 0x25) doubts |= suspicion.template;
    else if (code === 0xa9) doubts |= suspicion.copyright;
    else if (code === 0x2b && isDigitAt(text, index + 1)) doubts |= suspicion.phone;
    if (start === -1) continue;
    if (kind === joiner && index + 1 < length && isLetterAt(text, index + 1)) continue;
    words += 1;
    onWord?.(text.slice(start, index));
    start = -1;
  }
  return { words, suspicion: doubts };
}

const space = 0;
const letter = 1;
const joiner = 2;
const unspaced = 3;

const asciiKinds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return letter;
  return code === 0x27 || code === 0x2d ? joiner : space;
});

function kindOf(code: number): number {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? letter : space;
  if (code < 0x0e00) return code === 0xd7 || code === 0xf7 ? space : letter;
  if (code < 0x1100) return code < 0x0f00 || (code >= 0x1000 && code < 0x10a0) ? unspaced : letter;
  if (code < 0x2000) return code >= 0x1780 && code < 0x1800 ? unspaced : letter;
  if (code < 0x2c00) return code === 0x2019 ? joiner : code >= 0x2070 && code < 0x20a0 ? letter : space;
  if (code < 0x2e80) return code >= 0x2e00 ? space : letter;
  if (code < 0x3040) return code === 0x3005 || code === 0x3007 ? unspaced : space;
  if (code < 0xa000) return code >= 0x3130 && code < 0x3190 ? letter : unspaced;
  if (code < 0xd800) return letter;
  if (code < 0xe000) return space;
  if (code < 0xf900) return space;
  if (code < 0xfb00) return unspaced;
  if (code < 0xff10) return code >= 0xfe00 ? space : letter;
  return code >= 0xff61 && code <= 0xff9f ? unspaced : code < 0xfff0 ? letter : space;
}

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code < 0x80 ? asciiKinds[code] : kindOf(code)) === letter;
}

let segmenter: Intl.Segmenter | undefined;

function segment(run: string, onWord: ((word: string) => void) | undefined): number {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  let words = 0;
  for (const part of segmenter.segment(run)) {
    if (!part.isWordLike) continue;
    words += 1;
    onWord?.(part.segment);
  }
  return words;
}

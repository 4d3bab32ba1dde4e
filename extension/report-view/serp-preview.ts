import type { SerpBox } from './serp-boxes.ts';

/** Width of a text in pixels, in one font. */
export type Measure = (text: string) => number;

export interface FittedText {
  readonly text: string;
  readonly isCut: boolean;
}

/** The text as far as its box goes: whole, or cut at a word with an ellipsis that fits as well. */
export function fitText(text: string, box: SerpBox, measure: Measure): FittedText {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (countLines(words, box, measure) <= box.lines) return { text: words.join(' '), isCut: false };
  let kept = words.length - 1;
  while (kept > 0 && countLines(withEllipsis(words, kept), box, measure) > box.lines) kept -= 1;
  return { text: withEllipsis(words, kept).join(' '), isCut: true };
}

/** Lines that greedy breaking at spaces needs. A word wider than the box takes the lines that its width fills. */
function countLines(words: readonly string[], box: SerpBox, measure: Measure): number {
  let lines = 1;
  let current = '';
  for (const word of words) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (measure(longer) <= box.widthPx) {
      current = longer;
      continue;
    }
    if (current !== '') lines += 1;
    lines += Math.max(0, Math.ceil(measure(word) / box.widthPx) - 1);
    current = word;
  }
  return lines;
}

function withEllipsis(words: readonly string[], kept: number): readonly string[] {
  return [...words.slice(0, kept), '...'];
}

/** Width of a text in pixels, in one font. */
export type Measure = (text: string) => number;

/** How a results page sets a title or a description. */
export interface SerpBox {
  readonly font: string;
  readonly widthPx: number;
  readonly lines: number;
}

export interface FittedText {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Boxes of Google's results. Google names no limit, it cuts to the width of the device; these are the widths that
 * audit tools agree on for the desktop page (600 px column), and those of a phone 360 px wide.
 */
export const serpBoxes = {
  desktop: {
    title: { font: '20px Arial, sans-serif', widthPx: 600, lines: 1 },
    description: { font: '14px Arial, sans-serif', widthPx: 600, lines: 2 },
  },
  mobile: {
    title: { font: '18px Arial, sans-serif', widthPx: 328, lines: 2 },
    description: { font: '14px Arial, sans-serif', widthPx: 328, lines: 3 },
  },
} as const satisfies Record<string, Record<string, SerpBox>>;

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

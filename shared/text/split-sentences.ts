/**
 * The sentences of running text (one block per line), by the Unicode rules for sentence boundaries (UAX 29) as the
 * runtime has them, with two differences: a full stop after a word of four letters and more ends a sentence in texts
 * without capitals too, and one after a usual abbreviation does not. Lines of fewer than five words are headings, labels
 * and links, and no sentences.
 */
export function splitSentences(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(cellEnd))
    .filter(isRunningText)
    .flatMap((line) => joinAbbreviated(Array.from(segmenter.segment(line), ({ segment }) => segment)))
    .flatMap((sentence) => sentence.split(smallEnd))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Cells of a table or list on one line. */
const cellEnd = /\s[|•·]\s/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** UAX 29 never breaks between a full stop and a small letter, and takes Greek’s question mark for a semicolon. */
const smallEnd = /(?<=\p{Script=Greek}{2}[;\u037e])\s+|(?<=\p{Ll}{4}\.["'”’»)\]]{0,2})\s+(?=["'“‘«([]{0,2}\p{Ll})/u;

const abbreviated =
  /(?:^|[\s(])(?:\p{Lu}|z|d|u|p|Mr|Mrs|Ms|Dr|Prof|St|Nr|No|vs|Hr|Fr|bzw|ca|Mme|Mlle|M|Sr|Sra|Dra|z\.\s?B|d\.\s?h|u\.\s?a|e\.g|i\.e|p\.\s?ex)\.\s+$/u;

function joinAbbreviated(segments: readonly string[]): readonly string[] {
  const sentences: string[] = [];
  for (const segment of segments) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviated.test(last.slice(-12))) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

function isRunningText(line: string): boolean {
  let spaces = 0;
  for (let at = line.indexOf(' '); at !== -1 && spaces < 4; at = line.indexOf(' ', at + 1)) spaces += 1;
  return spaces >= 4;
}

/** The sentences of running text (one block per line), by Unicode UAX #29. Lines of fewer than five words are no sentences. */
export function splitSentences(text: string, locale: string): readonly string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return text
    .split('\n')
    .filter((line) => line.split(' ').length >= minWords)
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Headings, labels and links of a menu. */
const minWords = 5;

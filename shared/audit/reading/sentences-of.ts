import type { TextFacts } from '#shared/audit/facts/body-facts.ts';
import { splitSentences } from '#shared/text/split-sentences.ts';
import { wordsOf } from '#shared/text/words.ts';

export interface SentenceOf {
  readonly text: string;
  readonly words: readonly string[];
}

/** A sample of a long text gives the same figures, in UTF-16 code units. */
const maxLength = 10_000;

/** The sentences of the main text's first 10,000 characters with their words, found once for all rules about them. */
export function sentencesOf(text: TextFacts): readonly SentenceOf[] {
  const known = kept.get(text);
  if (known) return known;
  const sentences = splitSentences(text.mainText.slice(0, maxLength)).map((sentence) => ({
    text: sentence,
    words: wordsOf(sentence),
  }));
  kept.set(text, sentences);
  return sentences;
}

const kept = new WeakMap<TextFacts, readonly SentenceOf[]>();

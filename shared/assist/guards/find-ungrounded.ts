import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { foldWord } from '#shared/text/fold-word.ts';
import { wordsOf } from '#shared/text/words.ts';

import { knownWords, numbersIn } from './known-words.ts';

/** From this share of large words on, a text is written in title case, and a large word is no name. */
const titleCase = 0.6;

/**
 * What a text states that the page does not: numbers (prices, dates, years), addresses, and names, which are large words
 * inside a sentence, and words with capitals inside. In German, and where most words are large, a single large word is
 * no name. Empty for a text that makes nothing up. `allowed` is what the user typed.
 */
export function findUngrounded(
  text: string,
  facts: PageFacts,
  { allowed = '', language }: { readonly allowed?: string | undefined; readonly language?: string | null } = {},
): readonly string[] {
  const { numbers, words } = knownWords(facts);
  const typed = new Set(wordsOf(allowed).map(foldWord));
  const isKnown = (word: string): boolean =>
    wordsOf(word).every((each) => words.has(foldWord(each)) || typed.has(foldWord(each)));
  const typedNumbers = new Set(numbersIn(allowed));
  const strange = numbersIn(text).filter((number) => !numbers.has(number) && !typedNumbers.has(number));
  const addresses = (text.match(/https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\b/gi) ?? []).filter(
    (address) => !isKnown(address),
  );
  return [...new Set([...strange, ...addresses, ...namesIn(text, language).filter((name) => !isKnown(name))])];
}

function namesIn(text: string, language: string | null | undefined): readonly string[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)];
  const long = words.filter(([word]) => word.length > 3);
  const large = long.filter(([word]) => isLarge(word)).length;
  const isAnyLarge = language?.startsWith('de') === true || (long.length > 2 && large / long.length >= titleCase);
  return words.flatMap(([word], index) => {
    if (/\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(word)) return [word];
    const at = words[index]?.index ?? 0;
    const isFirst = index === 0 || /[.!?:|–—•“"„«(]\s*$/u.test(text.slice(0, at));
    return isLarge(word) && !isFirst && !isAnyLarge ? [word] : [];
  });
}

function isLarge(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

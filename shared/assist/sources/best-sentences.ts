import type { TextFacts } from '#shared/audit/facts/body-facts.ts';
import { foldWord } from '#shared/text/fold-word.ts';
import { lineWidth } from '#shared/text/line-width.ts';
import { splitSentences } from '#shared/text/split-sentences.ts';
import { isStopWord, type TextLanguage } from '#shared/text/text-language.ts';
import { sharedWords, wordsOf } from '#shared/text/words.ts';

/** Read for a summary; what comes later says less about the whole. */
const maxSentences = 120;
const minWidth = 35;

interface SentenceWish {
  readonly language: TextLanguage | undefined;
  /** Words that a good sentence holds: of the heading and the keyword. */
  readonly about: string;
  readonly maxWidth: number;
}

/**
 * The sentences of the main text that say most about it, best first, each within `maxWidth`: those whose words are
 * frequent in the text (Luhn 1958) and stand in the heading, early ones first. Questions, calls and lists of links are
 * left out. Empty where the text has no such sentence.
 */
export function bestSentences(text: TextFacts, { about, language, maxWidth }: SentenceWish): readonly string[] {
  const weight = new Map(text.topWords.slice(0, 60).map(({ count, word }) => [foldWord(word), count]));
  const wanted = new Set(wordsOf(about).map(foldWord));
  const isEmpty = (word: string): boolean => word.length < 3 || (language !== undefined && isStopWord(word, language));
  const isAbout = (words: readonly string[]): boolean =>
    wanted.size === 0 || words.some((word) => wanted.has(word) || sharedWords(word, wanted) === 1);
  const most = Math.max(1, ...weight.values());
  return splitSentences(text.mainText)
    .slice(0, maxSentences)
    .map((sentence) => sentence.trim())
    .map((sentence, index) => {
      const words = [
        ...new Set(
          wordsOf(sentence)
            .filter((word) => !isEmpty(word))
            .map(foldWord),
        ),
      ];
      const frequent = words.reduce((sum, word) => sum + (weight.get(word) ?? 0) / most, 0);
      const hits = words.filter((word) => wanted.has(word)).length;
      const score = frequent / Math.sqrt(Math.max(4, words.length)) + hits * 0.6 + 1.5 / (1 + index / 4);
      return {
        sentence,
        score,
        isUsable:
          words.length >= 3 && isAbout(words) && isStatement(sentence, maxWidth) && !isGlued(sentence, text.mainText),
      };
    })
    .filter(({ isUsable }) => isUsable)
    .toSorted((a, b) => b.score - a.score)
    .map(({ sentence }) => sentence);
}

/** A full stop after one letter ends no sentence. */
const abbreviated = /(?:^|\s)\p{L}\.$/u;
/** What sites say of cookies, consent, their rights and shipping. */
const boilerplate =
  /cookie|\bgdpr\b|all rights reserved|privacy policy|datenschutz|piškot|ciasteczk|javascript|tweet with a location/i;
/** Scripts that do not end sentences with a full stop: what stands before one is an abbreviation. */
const unended = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Every bracket and quotation that opens is closed. */
function isBalanced(sentence: string): boolean {
  return ['()', '（）', '「」', '『』', '“”', '«»', '[]'].every((pair) => {
    const [open = '', close = ''] = pair;
    return sentence.split(open).length === sentence.split(close).length;
  });
}

/** Ends as a sentence does, and is no question, no call and no leftover of a list. */
function isStatement(sentence: string, maxWidth: number): boolean {
  const width = lineWidth(sentence);
  if (width < minWidth || width > maxWidth) return false;
  if (!/[.。։।۔]["'”’»)\]]{0,2}$/u.test(sentence) || /…$|\.{3}$/.test(sentence)) return false;
  if (abbreviated.test(sentence) || boilerplate.test(sentence) || unended.test(sentence) || !isBalanced(sentence))
    return false;
  return !/[|•©{}<>[\]]|https?:|\b[\w.]+@\w/u.test(sentence) && /^["'“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(sentence);
}

/** Cells that the text of the page runs together: `550,0002009`, `kmSuzuki` where `Suzuki` is a word of its own. */
function isGlued(sentence: string, mainText: string): boolean {
  if (/[.,]\d{4}/.test(sentence)) return true;
  return [...sentence.matchAll(/\p{Ll}{2}(\p{Lu}\p{Ll}{2,})/gu)].some(([, tail = '']) =>
    new RegExp(`(?<![\\p{L}])${tail}(?![\\p{Ll}])`, 'u').test(mainText),
  );
}

import { wordsOf } from './words.ts';
import { foldWord, isWithPrefix, withoutAttached } from './fold-word.ts';
import { isStopWord, stemOf, type TextLanguage } from './text-language.ts';

/**
 * How a text holds a keyword: word by word as typed; in order with other endings; all its words, anywhere; some of
 * them; none.
 */
export type KeywordMatch = 'exact' | 'inflected' | 'words' | 'some' | 'none';

/** A keyword made ready to be looked for in texts of one language. */
export interface KeywordPattern {
  readonly words: readonly string[];
  /** Stems of the words that carry a topic; of all words where none does. */
  readonly stems: readonly string[];
  /** The keyword as one word for each of its hyphens: `e-mail` is `email`. Empty where it has none. */
  readonly joined: readonly string[];
  readonly language: TextLanguage | undefined;
  /** Written without spaces: compared letter by letter. */
  readonly isUnspaced: boolean;
  readonly typed: string;
}

export function keywordPattern(keyword: string, language: TextLanguage | undefined): KeywordPattern {
  const words = wordsOf(composed(keyword));
  const content = language === undefined ? words : words.filter((word) => !isStopWord(word, language));
  return {
    words,
    stems: (content.length > 0 ? content : words).map((word) => stemmed(word, language)),
    language,
    isUnspaced: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(keyword),
    joined: joinedWords(keyword),
    typed: composed(keyword).trim().toLowerCase(),
  };
}

export function matchKeyword(text: string, pattern: KeywordPattern): KeywordMatch {
  if (pattern.words.length === 0) return 'none';
  if (pattern.isUnspaced) return composed(text).toLowerCase().includes(pattern.typed) ? 'exact' : 'none';
  const words = wordsOf(composed(text));
  if (findRuns(words, pattern.words, Object.is).length > 0) return 'exact';
  const stems = contentStems(words, pattern.language);
  if (findRuns(stems, pattern.stems).length > 0) return 'inflected';
  if (pattern.joined.length > 0 && findRuns(joinedWords(text), pattern.joined).length > 0) return 'inflected';
  const found = pattern.stems.filter((stem) => stems.some((each) => isWithPrefix(each, stem))).length;
  return found === pattern.stems.length ? 'words' : found > 0 ? 'some' : 'none';
}

/** Where the keyword stands in a text, other endings included: indices of words. `total`: words of the text. */
export function findKeyword(
  text: string,
  pattern: KeywordPattern,
): { readonly at: readonly number[]; readonly total: number } {
  if (pattern.isUnspaced) {
    const parts = composed(text).toLowerCase().split(pattern.typed);
    let length = 0;
    const at = parts.slice(0, -1).map((part) => (length += part.length));
    return { at, total: text.length };
  }
  const words = wordsOf(composed(text));
  const kept: number[] = [];
  const stems: string[] = [];
  for (const [index, word] of words.entries()) {
    if (
      pattern.language !== undefined &&
      isStopWord(word, pattern.language) &&
      !pattern.stems.includes(stemmed(word, pattern.language))
    )
      continue;
    kept.push(index);
    stems.push(stemmed(word, pattern.language));
  }
  return { at: findRuns(stems, pattern.stems).map((index) => kept[index] ?? 0), total: words.length };
}

/**
 * One form for what is written in several: composed letters, full and half width, ligatures, apostrophes that Unicode
 * calls letters; without soft hyphens, marks of direction and the stretching of Arabic letters.
 */
function composed(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('\u02bc', '’')
    .replace(/[\u00ad\u0640\u200e\u200f\u2060]/g, '');
}

/** What words share that are the same to readers: letters folded, and endings off where the language is known. */
function stemmed(word: string, language: TextLanguage | undefined): string {
  return withoutAttached(foldWord(language === undefined ? word : stemOf(word, language)));
}

/** Folded words, those around a hyphen or a zero-width non-joiner (Persian) as one. */
function joinedWords(text: string): readonly string[] {
  return wordsOf(composed(text).replace(/(?<=\p{L})[-\u2010\u2011\u200c](?=\p{L})/gu, '')).map(foldWord);
}

function contentStems(words: readonly string[], language: TextLanguage | undefined): readonly string[] {
  const content = language === undefined ? words : words.filter((word) => !isStopWord(word, language));
  return (content.length > 0 ? content : words).map((word) => stemmed(word, language));
}

function findRuns(words: readonly string[], run: readonly string[], isSame = isWithPrefix): number[] {
  const found: number[] = [];
  if (run.length === 0) return found;
  for (let at = 0; at + run.length <= words.length; at += 1) {
    if (run.every((word, index) => isSame(words[at + index] ?? '', word))) {
      found.push(at);
      at += run.length - 1;
    }
  }
  return found;
}

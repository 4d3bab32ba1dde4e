import { wordsOf } from './words.ts';

import { isStopWord, type TextLanguage } from './text-language.ts';

export interface PhraseCount {
  readonly phrase: string;
  readonly count: number;
  /** Times it stands there in 100 words of the text: never more often than each of its words. */
  readonly sharePercent: number;
}

/** U+02BC, which is a letter and so stays within its word. */
const apostropheLetter = 'ʼ';
/** What English hangs on a word: “administration’s”, “don’t”. Elided articles before a word (“l’eau”) are none. */
const suffix = /(\p{L})['’](s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/giu;

/**
 * Phrases of `size` words that stand at least twice, most frequent first, at most `limit`. None begins or ends with a
 * stop word, spans two blocks or sentences, or is only digits. Without a known language no word is a stop word.
 */
export function countPhrases(
  text: string,
  {
    size,
    language,
    limit = 20,
  }: { readonly size: 1 | 2 | 3; readonly language?: TextLanguage; readonly limit?: number },
): readonly PhraseCount[] {
  const counts = new Map<string, number>();
  const isStop = (word: string): boolean => {
    const [stem = word] = word.split(apostropheLetter);
    return stem.length < 2 || (language !== undefined && isStopWord(stem, language));
  };
  for (const run of text.split(/[\n.!?;:()[\]"“”«»]+/)) {
    const words = wordsOf(run.replace(suffix, `$1${apostropheLetter}$2`));
    for (let at = 0; at + size <= words.length; at += 1) {
      const first = words[at] ?? '';
      const last = words[at + size - 1] ?? '';
      if (isStop(first) || isStop(last)) continue;
      const phrase = words
        .slice(at, at + size)
        .join(' ')
        .replaceAll(apostropheLetter, '’');
      if (!/\p{L}/u.test(phrase)) continue;
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  const total = wordsOf(text).length;
  return [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([phrase, count]) => ({ phrase, count, sharePercent: Math.round((count * 1_000) / total) / 10 }));
}

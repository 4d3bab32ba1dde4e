import { wordsOf } from './words.ts';

import { isStopWord, type TextLanguage } from './text-language.ts';

export interface PhraseCount {
  readonly phrase: string;
  readonly count: number;
  /** Of all words of the text, the phrase's words counted; 0 to 100. */
  readonly sharePercent: number;
}

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
  const isStop = (word: string): boolean => word.length < 2 || (language !== undefined && isStopWord(word, language));
  let total = 0;
  for (const run of text.split(/[\n.!?;:()[\]"“”«»]+/)) {
    const words = wordsOf(run);
    total += words.length;
    for (let at = 0; at + size <= words.length; at += 1) {
      const first = words[at] ?? '';
      const last = words[at + size - 1] ?? '';
      if (isStop(first) || isStop(last)) continue;
      const phrase = words.slice(at, at + size).join(' ');
      if (!/\p{L}/u.test(phrase)) continue;
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([phrase, count]) => ({ phrase, count, sharePercent: Math.round((count * size * 1_000) / total) / 10 }));
}

import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { isStopWord, stemOf, type TextLanguage } from '#shared/text/text-language.ts';
import { wordsOf } from '#shared/text/words.ts';

import type { ClusterKeyword } from './cluster.ts';
import type { Weights } from './leader-index.ts';

/**
 * The words of each keyword that carry its topic, by what they are worth among these keywords: a word that all have says
 * nothing, a rare one much (inverse document frequency).
 */
export function weighWords(
  keywords: readonly ClusterKeyword[],
  language: TextLanguage | undefined,
): (keyword: ClusterKeyword) => Weights {
  const wordsOfEach = new Map(keywords.map((each) => [each, topicWords(each.keyword, language)]));
  const holders = new Map<string, number>();
  for (const words of wordsOfEach.values()) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const weights = new Map(Array.from(wordsOfEach, ([each, words]) => [each, new Map(Array.from(words, weigh))]));
  return (keyword) => weights.get(keyword) ?? new Map();

  function weigh(word: string): readonly [string, number] {
    return [word, Math.log(1 + keywords.length / (holders.get(word) ?? 1))];
  }
}

/** Stems without stop words; all words where nothing else is left. Scripts without spaces: pairs of letters. */
function topicWords(keyword: string, language: TextLanguage | undefined): ReadonlySet<string> {
  const all = wordsOf(normalizeKeyword(keyword)).flatMap(cutUnspaced);
  if (language === undefined) return new Set(all);
  const content = all.filter((word) => !isStopWord(word, language));
  return new Set((content.length > 0 ? content : all).map((word) => stemOf(word, language)));
}

function cutUnspaced(word: string): readonly string[] {
  const letters = Array.from(word);
  if (letters.length < 3 || !unspaced.test(word)) return [word];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

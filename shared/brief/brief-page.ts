import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { pageTitle } from '#shared/audit/reading/head-metas.ts';
import { languageOfPage } from '#shared/audit/reading/keyword-focus.ts';
import { readabilityOf } from '#shared/audit/reading/readability-of.ts';
import { schemaTypes } from '#shared/audit/report/summary.ts';
import { isStopWord, stemOf, type TextLanguage } from '#shared/text/text-language.ts';
import { wordsOf } from '#shared/text/words.ts';

/** What a brief compares of a page that ranks, or of one's own. */
export interface BriefPage {
  readonly url: string;
  readonly title: string | null;
  /** Second and third headings of the content, in order, each once. */
  readonly headings: readonly string[];
  /** Words of the content. */
  readonly words: number;
  /** Reading ease by the formula of the language; null where it has none or the text is too short. */
  readonly ease: number | null;
  /** Types of its structured data. */
  readonly types: readonly string[];
  /** Words and pairs of words that carry a topic, by their stems: how often each, and as it is written most. */
  readonly phrases: ReadonlyMap<string, { readonly text: string; readonly count: number }>;
  readonly language: TextLanguage | null;
  /** Code of the language it says it is in, or looks like (`de`), without a region; null where neither tells. */
  readonly languageCode: string | null;
}

/** Headings of a page that are looked at: a list of a thousand products is no outline. */
const mostHeadings = 80;

/** Reads what a brief needs. A page without content (a shell that scripts fill) has no words. */
export function readBriefPage(facts: PageFacts): BriefPage {
  const { head, headings = [], language: declared, structuredData, text } = facts.document;
  const { code, stemming } = languageOfPage(facts.document);
  const own = headings
    .filter(
      ({ level, region, text: heading, visible }) =>
        visible && heading !== '' && (level === 2 || level === 3) && (region === 'main' || region === 'none'),
    )
    .map(({ text: heading }) => heading);
  const ease = text && declared ? readabilityOf(text, declared) : undefined;
  return {
    url: facts.url,
    title: pageTitle(head),
    headings: [...new Set(own)].slice(0, mostHeadings),
    words: text?.mainWordCount ?? 0,
    ease: ease?.state === 'measured' ? ease.readability.score : null,
    types: structuredData ? schemaTypes(structuredData) : [],
    phrases: phrasesOf(text?.mainText ?? '', stemming),
    language: stemming,
    languageCode: code?.split(/[-_]/, 1)[0] ?? null,
  };
}

/** One and two neighbouring words without stop words, by their stems. */
function phrasesOf(text: string, language: TextLanguage | null): BriefPage['phrases'] {
  const spellings = new Map<string, Map<string, number>>();
  const add = (words: readonly string[]): void => {
    const key = topicKey(words, language);
    const written = words.join(' ');
    const counts = spellings.get(key) ?? new Map<string, number>();
    counts.set(written, (counts.get(written) ?? 0) + 1);
    spellings.set(key, counts);
  };
  for (const run of text.split(/[\n.!?;:()[\]"“”«»,]+/)) {
    const words = wordsOf(run);
    for (const [index, word] of words.entries()) {
      if (!isTopical(word, language)) continue;
      add([word]);
      const next = words[index + 1];
      if (next !== undefined && isTopical(next, language)) add([word, next]);
    }
  }
  return new Map(
    [...spellings].map(([key, counts]) => {
      const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
      return [key, { text: most?.[0] ?? key, count: [...counts.values()].reduce((sum, count) => sum + count, 0) }];
    }),
  );
}

/** Stems, so that `kettles` and `kettle` are one. */
export function topicKey(words: readonly string[], language: TextLanguage | null): string {
  return words.map((word) => (language ? stemOf(word, language) : word)).join(' ');
}

/** Neither a stop word nor a number nor a letter alone. */
export function isTopical(word: string, language: TextLanguage | null): boolean {
  return word.length > 2 && /\p{L}/u.test(word) && !(language && isStopWord(word, language));
}

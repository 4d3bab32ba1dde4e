import { countPhrases, type PhraseCount } from '#shared/text/count-phrases.ts';
import { detectLanguages } from '#shared/text/detect-language.ts';
import { wordsOf } from '#shared/text/words.ts';

import type { DocumentFacts } from './facts/facts.ts';
import { focusOn, type KeywordFocus, languageOfPage, type PageLanguage } from './reading/keyword-focus.ts';
import { readabilityOf, type ReadabilityReading } from './reading/readability-of.ts';

/** A page's text as a person who writes it wants to see it. Plain data. */
export interface TextReading {
  /** null where no keyword was asked for. */
  readonly focus: KeywordFocus | null;
  readonly language: PageLanguage;
  /** The language that the text looks like; null for short texts. */
  readonly detected: string | null;
  readonly readability: ReadabilityReading;
  /** Words of the main text, which the shares of phrases are of, and of the whole page. */
  readonly words: { readonly main: number; readonly page: number };
  /** The most frequent words, pairs and triples of the main text. */
  readonly phrases: readonly (readonly PhraseCount[])[];
}

const phraseSizes = [1, 2, 3] as const;

/** Reads a page's text; null where its text was not collected. */
export function readText(document: DocumentFacts, pageUrl: string, keyword: string | undefined): TextReading | null {
  const { text } = document;
  if (!text) return null;
  const language = languageOfPage(document);
  const stopWords = language.stemming === null ? {} : { language: language.stemming };
  return {
    focus: keyword ? focusOn(document, pageUrl, keyword) : null,
    language,
    detected: detectLanguages(text.mainText)[0]?.code ?? null,
    readability: readabilityOf(text, document.language ?? { lang: null, xmlLang: null, contentLanguage: null }),
    words: { main: wordsOf(text.mainText).length, page: text.wordCount },
    phrases: phraseSizes.map((size) => countPhrases(text.mainText, { size, limit: 12, ...stopWords })),
  };
}

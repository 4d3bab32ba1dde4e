import type { TextFacts } from '#shared/audit/facts/body-facts.ts';
import type { LanguageFacts } from '#shared/audit/facts/head-facts.ts';
import { languageOfPage } from '#shared/audit/reading/keyword-focus.ts';
import { measureReadability, type Readability } from '#shared/text/measure-readability.ts';

import { sentencesOf } from './sentences-of.ts';

/** `unknown`: no formula for the language; `short`: too little running text. */
export type ReadabilityReading =
  | { readonly state: 'measured'; readonly readability: Readability }
  | { readonly state: 'short' }
  | { readonly state: 'unknown'; readonly reason: string };

/** Reading ease of the main text by the formula of its language. */
export function readabilityOf(text: TextFacts, language: LanguageFacts): ReadabilityReading {
  const { stemming } = languageOfPage({ text, language });
  if (stemming === null) return { state: 'unknown', reason: 'no-formula' };
  const sentences = sentencesOf(text).map(({ words }) => words);
  const readability = measureReadability(sentences, stemming);
  return readability === null ? { state: 'short' } : { state: 'measured', readability };
}

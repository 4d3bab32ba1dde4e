import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { languageOfPage } from '#shared/audit/reading/keyword-focus.ts';
import { mainWritingSystem } from '#shared/audit/reading/writing-system.ts';
import { detectLanguages } from '#shared/text/detect-language.ts';
import { isSurelyIn, textLanguages } from '#shared/text/text-language.ts';

import { findUngrounded } from './find-ungrounded.ts';

/** Why a text is not offered: it is empty or not plain, in another language than the page, or states what the page does not. */
export type TextFault =
  | { readonly fault: 'empty' | 'markup' | 'language' }
  | { readonly fault: 'ungrounded'; readonly words: readonly string[] };

/** Markdown, HTML, fences, several lines, and instructions to a reader of texts. */
const markup = /[\r\n]|```|\*\*|^#{1,6}\s|<\/?[a-z!][^<>]{0,200}>|\]\(|^\s*[{[]/i;

/** The first reason against a text that is to stand on the page; undefined for one that may. */
export function findTextFault(text: string, facts: PageFacts, keyword: string | undefined): TextFault | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return { fault: 'empty' };
  if (markup.test(text)) return { fault: 'markup' };
  const { code } = languageOfPage(facts.document);
  if (isOtherLanguage(text, code, facts)) return { fault: 'language' };
  const words = findUngrounded(text, facts, { allowed: keyword, language: code });
  return words.length > 0 ? { fault: 'ungrounded', words } : undefined;
}

/** By its letters, by its stop words, and where it is long enough by its trigrams. Short texts are believed. */
function isOtherLanguage(text: string, code: string | null, { document }: PageFacts): boolean {
  const [own, page] = [mainWritingSystem(text, 0.9), mainWritingSystem(document.text?.excerpt ?? '', 0.9)];
  if (own !== undefined && page !== undefined && own !== page) return true;
  const primary = code?.split(/[-_]/)[0];
  const told = textLanguages.find((language) => isSurelyIn(text, language));
  if (told !== undefined && primary !== undefined && textLanguages.some((language) => language === primary))
    return told !== primary && !textLanguages.some((language) => language === primary && isSurelyIn(text, language));
  const guesses = detectLanguages(text);
  const fit = guesses.find((guess) => guess.code === primary)?.fit;
  return primary !== undefined && guesses.length > 0 && (fit === undefined || fit < 0.5);
}

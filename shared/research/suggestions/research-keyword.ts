import { keywordText } from '#shared/keywords/keyword-text.ts';
import { maxKeywordLength } from '#shared/keywords/max-keyword-length.ts';
import { foldKeyword, normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

/** Why a text is no keyword to research. */
export type ResearchFault = 'empty' | 'too-long' | 'too-many-words' | 'markup' | 'no-keyword';

/** Google ignores words after the 32nd (https://support.google.com/websearch/answer/2466433, checked 2026-11). */
export const maxResearchWords = 32;

/** A keyword as it is researched, spaces folded; with spaces and case of no account for which it is empty. */
export function researchKeyword(text: string): Result<string, ResearchFault> {
  if (text.trim() === '') return err('empty');
  if (isMarkup(text)) return err('markup');
  if (foldKeyword(text).length > maxKeywordLength) return err('too-long');
  const parsed = keywordText.safeParse(text);
  if (!parsed.success || normalizeKeyword(parsed.data) === '') return err('no-keyword');
  if (parsed.data.split(' ').length > maxResearchWords) return err('too-many-words');
  return ok(parsed.data);
}

/** HTML that was copied along. A search that names a tag, such as "what is <br> in html", is none. */
function isMarkup(text: string): boolean {
  return /^\s*<[!/]?[a-z]|<\/[a-z][\w-]*\s*>|<[a-z][\w-]*\s+[\w-]+\s*=/i.test(text);
}

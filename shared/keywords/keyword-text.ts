import { z } from 'zod';

/** DataForSEO's limit for a keyword of a results page (docs.dataforseo.com, checked 2026-11). */
export const maxKeywordLength = 700;

/** A keyword as a person writes it: one line, spaces folded. */
export const keywordText = z
  .string()
  .transform(foldKeyword)
  .pipe(
    z
      .string()
      .min(1, 'is empty')
      .max(maxKeywordLength, `is longer than ${maxKeywordLength} characters`)
      .regex(/^\P{Cc}*$/u, 'has control characters'),
  );

/** The form under which two ways to write a keyword are one: compatibility characters, case and spaces folded. */
export function normalizeKeyword(keyword: string): string {
  return foldKeyword(keyword.normalize('NFKC').toLowerCase());
}

function foldKeyword(keyword: string): string {
  return keyword.replace(/\s+/gu, ' ').trim();
}

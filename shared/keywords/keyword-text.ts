import { z } from 'zod';

import { foldKeyword } from './normalize-keyword.ts';

/** DataForSEO's limit for a keyword of a results page (docs.dataforseo.com, checked 2026-11). */
const maxKeywordLength = 700;

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

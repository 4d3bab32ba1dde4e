import { z } from 'zod';

import { maxKeywordLength } from './max-keyword-length.ts';
import { foldKeyword } from './normalize-keyword.ts';

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

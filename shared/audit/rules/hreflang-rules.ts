import type { Rule } from '#shared/audit/rule.ts';
import { rule as duplicateLanguage } from './hreflang/duplicate-language.ts';
import { rule as extraAttributes } from './hreflang/extra-attributes.ts';
import { rule as inBody } from './hreflang/in-body.ts';
import { rule as invalidCode } from './hreflang/invalid-code.ts';
import { rule as missing } from './hreflang/missing.ts';
import { rule as missingSelf } from './hreflang/missing-self.ts';
import { rule as missingXDefault } from './hreflang/missing-x-default.ts';
import { rule as noReturnTag } from './hreflang/no-return-tag.ts';
import { rule as notAbsolute } from './hreflang/not-absolute.ts';
import { rule as pageNotCanonical } from './hreflang/page-not-canonical.ts';
import { rule as returnLanguageMismatch } from './hreflang/return-language-mismatch.ts';
import { rule as sourceConflict } from './hreflang/source-conflict.ts';
import { rule as targetLanguageMismatch } from './hreflang/target-language-mismatch.ts';
import { rule as targetNotIndexable } from './hreflang/target-not-indexable.ts';
import { rule as targetRedirectOrError } from './hreflang/target-redirect-or-error.ts';

export const hreflangRules: readonly Rule[] = [
  duplicateLanguage,
  extraAttributes,
  inBody,
  invalidCode,
  missing,
  missingSelf,
  missingXDefault,
  noReturnTag,
  notAbsolute,
  pageNotCanonical,
  returnLanguageMismatch,
  sourceConflict,
  targetLanguageMismatch,
  targetNotIndexable,
  targetRedirectOrError,
];

import type { Rule } from '#shared/audit/rule.ts';
import { rule as baseHref } from './meta/base-href.ts';
import { rule as charsetMissing } from './meta/charset-missing.ts';
import { rule as charsetNotUtf8 } from './meta/charset-not-utf8.ts';
import { rule as doctype } from './meta/doctype.ts';
import { rule as duplicateId } from './meta/duplicate-id.ts';
import { rule as geoTags } from './meta/geo-tags.ts';
import { rule as headInvalidElement } from './meta/head-invalid-element.ts';
import { rule as httpEquivMisused } from './meta/http-equiv-misused.ts';
import { rule as keywordsPresent } from './meta/keywords-present.ts';
import { rule as loremIpsum } from './meta/lorem-ipsum.ts';
import { rule as mojibake } from './meta/mojibake.ts';
import { rule as noscriptInHead } from './meta/noscript-in-head.ts';
import { rule as ratingAdult } from './meta/rating-adult.ts';
import { rule as templateTags } from './meta/template-tags.ts';

export const metaRules: readonly Rule[] = [
  baseHref,
  charsetMissing,
  charsetNotUtf8,
  doctype,
  duplicateId,
  geoTags,
  headInvalidElement,
  httpEquivMisused,
  keywordsPresent,
  loremIpsum,
  mojibake,
  noscriptInHead,
  ratingAdult,
  templateTags,
];

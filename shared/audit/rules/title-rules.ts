import type { Rule } from '#shared/audit/rule.ts';
import { rule as allCaps } from './title/all-caps.ts';
import { rule as boilerplate } from './title/boilerplate.ts';
import { rule as controlCharacters } from './title/control-characters.ts';
import { rule as equalsH1 } from './title/equals-h1.ts';
import { rule as halfEmpty } from './title/half-empty.ts';
import { rule as keywordStuffing } from './title/keyword-stuffing.ts';
import { rule as markupInText } from './title/markup-in-text.ts';
import { rule as missing } from './title/missing.ts';
import { rule as multiple } from './title/multiple.ts';
import { rule as noRelationToH1 } from './title/no-relation-to-h1.ts';
import { rule as obsoleteYear } from './title/obsolete-year.ts';
import { rule as outsideHead } from './title/outside-head.ts';
import { rule as repeatsBrand } from './title/repeats-brand.ts';
import { rule as scriptMismatch } from './title/script-mismatch.ts';
import { rule as tooLong } from './title/too-long.ts';
import { rule as tooShort } from './title/too-short.ts';

export const titleRules: readonly Rule[] = [
  allCaps,
  boilerplate,
  controlCharacters,
  equalsH1,
  halfEmpty,
  keywordStuffing,
  markupInText,
  missing,
  multiple,
  noRelationToH1,
  obsoleteYear,
  outsideHead,
  repeatsBrand,
  scriptMismatch,
  tooLong,
  tooShort,
];

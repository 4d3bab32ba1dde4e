import type { Rule } from '#shared/audit/rule.ts';
import { rule as equalsTitle } from './description/equals-title.ts';
import { rule as keywordList } from './description/keyword-list.ts';
import { rule as length } from './description/length.ts';
import { rule as missing } from './description/missing.ts';
import { rule as multiple } from './description/multiple.ts';
import { rule as notAboutPage } from './description/not-about-page.ts';
import { rule as outsideHead } from './description/outside-head.ts';

export const descriptionRules: readonly Rule[] = [
  equalsTitle,
  keywordList,
  length,
  missing,
  multiple,
  notAboutPage,
  outsideHead,
];

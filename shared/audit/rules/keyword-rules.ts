import type { Rule } from '#shared/audit/rule.ts';
import { rule as density } from './keyword/density.ts';
import { rule as givenToAnotherPage } from './keyword/given-to-another-page.ts';
import { rule as notInAlt } from './keyword/not-in-alt.ts';
import { rule as notInDescription } from './keyword/not-in-description.ts';
import { rule as notInH1 } from './keyword/not-in-h1.ts';
import { rule as notInIntroduction } from './keyword/not-in-introduction.ts';
import { rule as notInSubheadings } from './keyword/not-in-subheadings.ts';
import { rule as notInTitle } from './keyword/not-in-title.ts';
import { rule as notInUrl } from './keyword/not-in-url.ts';
import { rule as unevenlySpread } from './keyword/unevenly-spread.ts';

export const keywordRules: readonly Rule[] = [
  density,
  givenToAnotherPage,
  notInAlt,
  notInDescription,
  notInH1,
  notInIntroduction,
  notInSubheadings,
  notInTitle,
  notInUrl,
  unevenlySpread,
];

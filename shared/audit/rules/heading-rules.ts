import type { Rule } from '#shared/audit/rule.ts';
import { rule as duplicateText } from './heading/duplicate-text.ts';
import { rule as empty } from './heading/empty.ts';
import { rule as h1FromImageAlt } from './heading/h1-from-image-alt.ts';
import { rule as h1Hidden } from './heading/h1-hidden.ts';
import { rule as h1Missing } from './heading/h1-missing.ts';
import { rule as h1Multiple } from './heading/h1-multiple.ts';
import { rule as h1NotFirst } from './heading/h1-not-first.ts';
import { rule as h1TooLong } from './heading/h1-too-long.ts';
import { rule as h1TooShort } from './heading/h1-too-short.ts';
import { rule as outsideContent } from './heading/outside-content.ts';
import { rule as questionWithoutAnswer } from './heading/question-without-answer.ts';
import { rule as skippedLevel } from './heading/skipped-level.ts';
import { rule as subheadingsMissing } from './heading/subheadings-missing.ts';
import { rule as tooLong } from './heading/too-long.ts';

export const headingRules: readonly Rule[] = [
  duplicateText,
  empty,
  h1FromImageAlt,
  h1Hidden,
  h1Missing,
  h1Multiple,
  h1NotFirst,
  h1TooLong,
  h1TooShort,
  outsideContent,
  questionWithoutAnswer,
  skippedLevel,
  subheadingsMissing,
  tooLong,
];

import type { Rule } from '#shared/audit/rule.ts';
import { rule as empty } from './heading/empty.ts';
import { rule as h1FromImageAlt } from './heading/h1-from-image-alt.ts';
import { rule as h1Hidden } from './heading/h1-hidden.ts';
import { rule as h1Missing } from './heading/h1-missing.ts';
import { rule as h1Multiple } from './heading/h1-multiple.ts';
import { rule as skippedLevel } from './heading/skipped-level.ts';
import { rule as subheadingsMissing } from './heading/subheadings-missing.ts';

export const headingRules: readonly Rule[] = [
  empty,
  h1FromImageAlt,
  h1Hidden,
  h1Missing,
  h1Multiple,
  skippedLevel,
  subheadingsMissing,
];

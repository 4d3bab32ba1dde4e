import type { Rule } from '#shared/audit/rule.ts';
import { rule as authorMissing } from './content/author-missing.ts';
import { rule as contentsMissing } from './content/contents-missing.ts';
import { rule as dateConflict } from './content/date-conflict.ts';
import { rule as dateFuture } from './content/date-future.ts';
import { rule as dateMissing } from './content/date-missing.ts';
import { rule as debugOutput } from './content/debug-output.ts';
import { rule as emptyMain } from './content/empty-main.ts';
import { rule as framesAboveFold } from './content/frames-above-fold.ts';
import { rule as hiddenText } from './content/hidden-text.ts';
import { rule as iframeUntitled } from './content/iframe-untitled.ts';
import { rule as interstitial } from './content/interstitial.ts';
import { rule as keywordStuffing } from './content/keyword-stuffing.ts';
import { rule as languageMismatch } from './content/language-mismatch.ts';
import { rule as mixedLanguages } from './content/mixed-languages.ts';
import { rule as mostlyAround } from './content/mostly-around.ts';
import { rule as old } from './content/old.ts';
import { rule as paragraphLength } from './content/paragraph-length.ts';
import { rule as pluginOrFrameset } from './content/plugin-or-frameset.ts';
import { rule as readability } from './content/readability.ts';
import { rule as sentenceLength } from './content/sentence-length.ts';
import { rule as sourcesMissing } from './content/sources-missing.ts';
import { rule as staleCopyright } from './content/stale-copyright.ts';
import { rule as textHtmlRatio } from './content/text-html-ratio.ts';
import { rule as thin } from './content/thin.ts';

export const contentRules: readonly Rule[] = [
  authorMissing,
  contentsMissing,
  dateConflict,
  dateFuture,
  dateMissing,
  debugOutput,
  emptyMain,
  framesAboveFold,
  hiddenText,
  iframeUntitled,
  interstitial,
  keywordStuffing,
  languageMismatch,
  mixedLanguages,
  mostlyAround,
  old,
  paragraphLength,
  pluginOrFrameset,
  readability,
  sentenceLength,
  sourcesMissing,
  staleCopyright,
  textHtmlRatio,
  thin,
];

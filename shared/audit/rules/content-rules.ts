import type { Rule } from '#shared/audit/rule.ts';
import { rule as emptyMain } from './content/empty-main.ts';
import { rule as framesAboveFold } from './content/frames-above-fold.ts';
import { rule as hiddenText } from './content/hidden-text.ts';
import { rule as iframeUntitled } from './content/iframe-untitled.ts';
import { rule as interstitial } from './content/interstitial.ts';
import { rule as keywordStuffing } from './content/keyword-stuffing.ts';
import { rule as pluginOrFrameset } from './content/plugin-or-frameset.ts';
import { rule as thin } from './content/thin.ts';

export const contentRules: readonly Rule[] = [
  emptyMain,
  framesAboveFold,
  hiddenText,
  iframeUntitled,
  interstitial,
  keywordStuffing,
  pluginOrFrameset,
  thin,
];

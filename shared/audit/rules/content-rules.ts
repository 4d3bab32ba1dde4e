import type { Rule } from '#shared/audit/rule.ts';
import { rule as emptyMain } from './content/empty-main.ts';
import { rule as iframeUntitled } from './content/iframe-untitled.ts';
import { rule as keywordStuffing } from './content/keyword-stuffing.ts';
import { rule as pluginOrFrameset } from './content/plugin-or-frameset.ts';
import { rule as thin } from './content/thin.ts';

export const contentRules: readonly Rule[] = [emptyMain, iframeUntitled, keywordStuffing, pluginOrFrameset, thin];

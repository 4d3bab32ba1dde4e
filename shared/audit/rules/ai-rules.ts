import type { Rule } from '#shared/audit/rule.ts';
import { rule as contentNeedsScripts } from './ai/content-needs-scripts.ts';
import { rule as contentSignalInvalid } from './ai/content-signal-invalid.ts';
import { rule as hiddenInstructions } from './ai/hidden-instructions.ts';
import { rule as llmsTxtInvalid } from './ai/llms-txt-invalid.ts';
import { rule as longForAnswers } from './ai/long-for-answers.ts';
import { rule as noaiDirective } from './ai/noai-directive.ts';
import { rule as notEligible } from './ai/not-eligible.ts';
import { rule as rslLicenseInvalid } from './ai/rsl-license-invalid.ts';
import { rule as searchBotsBlocked } from './ai/search-bots-blocked.ts';
import { rule as trainingBotsBlocked } from './ai/training-bots-blocked.ts';

export const aiRules: readonly Rule[] = [
  contentNeedsScripts,
  contentSignalInvalid,
  hiddenInstructions,
  llmsTxtInvalid,
  longForAnswers,
  noaiDirective,
  notEligible,
  rslLicenseInvalid,
  searchBotsBlocked,
  trainingBotsBlocked,
];

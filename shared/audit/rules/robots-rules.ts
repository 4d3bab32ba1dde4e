import type { Rule } from '#shared/audit/rule.ts';
import { rule as dollarNotLast } from './robots/dollar-not-last.ts';
import { rule as groupShadowing } from './robots/group-shadowing.ts';
import { rule as notPlainText } from './robots/not-plain-text.ts';
import { rule as pageDisallowed } from './robots/page-disallowed.ts';
import { rule as patternWithoutSlash } from './robots/pattern-without-slash.ts';
import { rule as resourceBlocked } from './robots/resource-blocked.ts';
import { rule as ruleBeforeUserAgent } from './robots/rule-before-user-agent.ts';
import { rule as sitemapNotAbsolute } from './robots/sitemap-not-absolute.ts';
import { rule as tooLarge } from './robots/too-large.ts';
import { rule as unknownDirective } from './robots/unknown-directive.ts';
import { rule as unreachable } from './robots/unreachable.ts';

export const robotsRules: readonly Rule[] = [
  dollarNotLast,
  groupShadowing,
  notPlainText,
  pageDisallowed,
  patternWithoutSlash,
  resourceBlocked,
  ruleBeforeUserAgent,
  sitemapNotAbsolute,
  tooLarge,
  unknownDirective,
  unreachable,
];

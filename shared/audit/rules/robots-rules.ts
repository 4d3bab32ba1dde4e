import type { Rule } from '#shared/audit/rule.ts';
import { rule as disallowAll } from './robots/disallow-all.ts';
import { rule as dollarNotLast } from './robots/dollar-not-last.ts';
import { rule as emptyUserAgent } from './robots/empty-user-agent.ts';
import { rule as encoding } from './robots/encoding.ts';
import { rule as groupShadowing } from './robots/group-shadowing.ts';
import { rule as lineTooLong } from './robots/line-too-long.ts';
import { rule as missing } from './robots/missing.ts';
import { rule as nonAsciiPattern } from './robots/non-ascii-pattern.ts';
import { rule as notPlainText } from './robots/not-plain-text.ts';
import { rule as otherEnginesDisallowed } from './robots/other-engines-disallowed.ts';
import { rule as pageDisallowed } from './robots/page-disallowed.ts';
import { rule as patternWithoutSlash } from './robots/pattern-without-slash.ts';
import { rule as redirected } from './robots/redirected.ts';
import { rule as resourceBlocked } from './robots/resource-blocked.ts';
import { rule as ruleBeforeUserAgent } from './robots/rule-before-user-agent.ts';
import { rule as sitemapMissing } from './robots/sitemap-missing.ts';
import { rule as sitemapNotAbsolute } from './robots/sitemap-not-absolute.ts';
import { rule as tooLarge } from './robots/too-large.ts';
import { rule as typoAccepted } from './robots/typo-accepted.ts';
import { rule as unknownDirective } from './robots/unknown-directive.ts';
import { rule as unreachable } from './robots/unreachable.ts';
import { rule as unreadableLine } from './robots/unreadable-line.ts';
import { rule as unsupportedDirective } from './robots/unsupported-directive.ts';
import { rule as userAgentWithVersion } from './robots/user-agent-with-version.ts';

export const robotsRules: readonly Rule[] = [
  disallowAll,
  dollarNotLast,
  emptyUserAgent,
  encoding,
  groupShadowing,
  lineTooLong,
  missing,
  nonAsciiPattern,
  notPlainText,
  otherEnginesDisallowed,
  pageDisallowed,
  patternWithoutSlash,
  redirected,
  resourceBlocked,
  ruleBeforeUserAgent,
  sitemapMissing,
  sitemapNotAbsolute,
  tooLarge,
  typoAccepted,
  unknownDirective,
  unreachable,
  unreadableLine,
  unsupportedDirective,
  userAgentWithVersion,
];

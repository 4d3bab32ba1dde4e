import type { Rule } from '#shared/audit/rule.ts';
import { rule as conflictingDirectives } from './index/conflicting-directives.ts';
import { rule as dataNosnippetInvalid } from './index/data-nosnippet-invalid.ts';
import { rule as ignoredDirective } from './index/ignored-directive.ts';
import { rule as indexifembeddedAlone } from './index/indexifembedded-alone.ts';
import { rule as maxImagePreview } from './index/max-image-preview.ts';
import { rule as maxSnippetLimit } from './index/max-snippet-limit.ts';
import { rule as maxVideoPreview } from './index/max-video-preview.ts';
import { rule as mostlyWithoutSnippet } from './index/mostly-without-snippet.ts';
import { rule as nofollowPage } from './index/nofollow-page.ts';
import { rule as noimageindex } from './index/noimageindex.ts';
import { rule as noindexBlockedByRobots } from './index/noindex-blocked-by-robots.ts';
import { rule as noindexDuplicatedSource } from './index/noindex-duplicated-source.ts';
import { rule as noindexHeader } from './index/noindex-header.ts';
import { rule as noindexInSitemap } from './index/noindex-in-sitemap.ts';
import { rule as noindexMeta } from './index/noindex-meta.ts';
import { rule as noindexWithCanonical } from './index/noindex-with-canonical.ts';
import { rule as nosnippet } from './index/nosnippet.ts';
import { rule as robotsMetaInBody } from './index/robots-meta-in-body.ts';
import { rule as signInPage } from './index/sign-in-page.ts';
import { rule as stagingHost } from './index/staging-host.ts';
import { rule as translationBlocked } from './index/translation-blocked.ts';
import { rule as unavailableAfterPast } from './index/unavailable-after-past.ts';
import { rule as unavailableAfterUnreadable } from './index/unavailable-after-unreadable.ts';
import { rule as unknownDirective } from './index/unknown-directive.ts';
import { rule as unsupportedBotToken } from './index/unsupported-bot-token.ts';
import { rule as otherEnginesNoindex } from './index/other-engines-noindex.ts';
import { rule as directiveNotInContent } from './index/directive-not-in-content.ts';

export const indexRules: readonly Rule[] = [
  conflictingDirectives,
  dataNosnippetInvalid,
  ignoredDirective,
  indexifembeddedAlone,
  maxImagePreview,
  maxSnippetLimit,
  maxVideoPreview,
  mostlyWithoutSnippet,
  nofollowPage,
  noimageindex,
  noindexBlockedByRobots,
  noindexDuplicatedSource,
  noindexHeader,
  noindexInSitemap,
  noindexMeta,
  noindexWithCanonical,
  nosnippet,
  robotsMetaInBody,
  signInPage,
  stagingHost,
  translationBlocked,
  unavailableAfterPast,
  unavailableAfterUnreadable,
  unknownDirective,
  unsupportedBotToken,
  otherEnginesNoindex,
  directiveNotInContent,
];

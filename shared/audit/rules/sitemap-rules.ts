import type { Rule } from '#shared/audit/rule.ts';
import { rule as duplicateEntry } from './sitemap/duplicate-entry.ts';
import { rule as hreflangMismatch } from './sitemap/hreflang-mismatch.ts';
import { rule as ignoredFields } from './sitemap/ignored-fields.ts';
import { rule as invalid } from './sitemap/invalid.ts';
import { rule as lastmodDrift } from './sitemap/lastmod-drift.ts';
import { rule as lastmodFuture } from './sitemap/lastmod-future.ts';
import { rule as lastmodInvalid } from './sitemap/lastmod-invalid.ts';
import { rule as lastmodUniform } from './sitemap/lastmod-uniform.ts';
import { rule as missing } from './sitemap/missing.ts';
import { rule as otherFormListed } from './sitemap/other-form-listed.ts';
import { rule as otherHost } from './sitemap/other-host.ts';
import { rule as pageDisallowed } from './sitemap/page-disallowed.ts';
import { rule as pageNotCanonical } from './sitemap/page-not-canonical.ts';
import { rule as pageNotListed } from './sitemap/page-not-listed.ts';
import { rule as relativeAddress } from './sitemap/relative-address.ts';
import { rule as tooLarge } from './sitemap/too-large.ts';
import { rule as unreachable } from './sitemap/unreachable.ts';

export const sitemapRules: readonly Rule[] = [
  duplicateEntry,
  hreflangMismatch,
  ignoredFields,
  invalid,
  lastmodDrift,
  lastmodFuture,
  lastmodInvalid,
  lastmodUniform,
  missing,
  otherFormListed,
  otherHost,
  pageDisallowed,
  pageNotCanonical,
  pageNotListed,
  relativeAddress,
  tooLarge,
  unreachable,
];

import type { Rule } from '#shared/audit/rule.ts';
import { rule as contentRemoved } from './js/content-removed.ts';
import { rule as descriptionChanged } from './js/description-changed.ts';
import { rule as failedResource } from './js/failed-resource.ts';
import { rule as fragmentRouting } from './js/fragment-routing.ts';
import { rule as h1Changed } from './js/h1-changed.ts';
import { rule as hreflangChanged } from './js/hreflang-changed.ts';
import { rule as linksOnlyInRendered } from './js/links-only-in-rendered.ts';
import { rule as mainContentMissingInRaw } from './js/main-content-missing-in-raw.ts';
import { rule as nofollowOnlyInRaw } from './js/nofollow-only-in-raw.ts';
import { rule as noindexOnlyInRaw } from './js/noindex-only-in-raw.ts';
import { rule as noindexOnlyInRendered } from './js/noindex-only-in-rendered.ts';
import { rule as ogChanged } from './js/og-changed.ts';
import { rule as structuredDataChanged } from './js/structured-data-changed.ts';
import { rule as titleChanged } from './js/title-changed.ts';

export const jsRules: readonly Rule[] = [
  contentRemoved,
  descriptionChanged,
  failedResource,
  fragmentRouting,
  h1Changed,
  hreflangChanged,
  linksOnlyInRendered,
  mainContentMissingInRaw,
  nofollowOnlyInRaw,
  noindexOnlyInRaw,
  noindexOnlyInRendered,
  ogChanged,
  structuredDataChanged,
  titleChanged,
];

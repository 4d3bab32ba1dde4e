import type { Rule } from '#shared/audit/rule.ts';
import { a11yRules } from './a11y-rules.ts';
import { aiRules } from './ai-rules.ts';
import { faviconRules } from './favicon-rules.ts';
import { paginationRules } from './pagination-rules.ts';
import { sitemapRules } from './sitemap-rules.ts';
import { canonicalRules } from './canonical-rules.ts';
import { contentRules } from './content-rules.ts';
import { descriptionRules } from './description-rules.ts';
import { headingRules } from './heading-rules.ts';
import { hreflangRules } from './hreflang-rules.ts';
import { httpRules } from './http-rules.ts';
import { i18nRules } from './i18n-rules.ts';
import { imageRules } from './image-rules.ts';
import { indexRules } from './index-rules.ts';
import { jsRules } from './js-rules.ts';
import { keywordRules } from './keyword-rules.ts';
import { linkRules } from './link-rules.ts';
import { metaRules } from './meta-rules.ts';
import { mobileRules } from './mobile-rules.ts';
import { perfRules } from './perf-rules.ts';
import { robotsRules } from './robots-rules.ts';
import { schemaRules } from './schema-rules.ts';
import { securityRules } from './security-rules.ts';
import { socialRules } from './social-rules.ts';
import { titleRules } from './title-rules.ts';
import { videoRules } from './video-rules.ts';
import { urlRules } from './url-rules.ts';

/** Every rule of the audit, category by category in the order of `categories`. */
export const rules: readonly Rule[] = [
  ...indexRules,
  ...urlRules,
  ...robotsRules,
  ...canonicalRules,
  ...httpRules,
  ...sitemapRules,
  ...paginationRules,
  ...titleRules,
  ...descriptionRules,
  ...metaRules,
  ...headingRules,
  ...contentRules,
  ...linkRules,
  ...imageRules,
  ...hreflangRules,
  ...i18nRules,
  ...mobileRules,
  ...socialRules,
  ...schemaRules,
  ...videoRules,
  ...jsRules,
  ...aiRules,
  ...faviconRules,
  ...securityRules,
  ...perfRules,
  ...a11yRules,
  ...keywordRules,
];

/** The rule of that id; undefined where there is none, as in a report of another version. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

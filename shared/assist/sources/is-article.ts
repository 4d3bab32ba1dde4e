import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { articleDates } from '#shared/audit/reading/article-dates.ts';

/** True where the page itself says that it is an article: by `og:type` or its mark-up. */
export function isArticle({ document: { social, structuredData } }: PageFacts): boolean {
  return social !== undefined && structuredData !== undefined && articleDates(social, structuredData).isArticle;
}

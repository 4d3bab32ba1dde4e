import type { ReportedUrl } from './crawl-report.ts';

/** The most rules that a page's score is made of; 0 where an older report does not say. */
export function mostScoredRules(urls: readonly Pick<ReportedUrl, 'scoredRules'>[]): number {
  return urls.reduce((most, { scoredRules = 0 }) => Math.max(most, scoredRules), 0);
}

import type { CrawlReport } from '../report/crawl-report.ts';
import { isPage } from '../report/is-page.ts';
import { nothingLine, pageCount, startLine } from './report-lines.ts';
import { asItIs, type SayCrawl, sayInEnglish, type SayPhrase } from './say-crawl.ts';

/** How the site stands, in a sentence for the first page: by how many of its pages have errors, else warnings. */
export function crawlVerdict(report: CrawlReport, say: SayCrawl = sayInEnglish, phrase: SayPhrase = asItIs): string {
  const failure = startLine(report, say, phrase);
  if (failure !== undefined) return failure;
  const pages = pageCount(report);
  if (pages === 0) return nothingLine(report, say);
  const whole = report.isComplete || report.isList === true ? 'yes' : 'no';
  const judged = report.urls.filter(isPage);
  if (report.isUnaudited === true) return say('crawl.verdict.unaudited', { pages, whole });
  // Reports of older versions do not say which page has what.
  if (judged.some(({ findings }) => findings === undefined)) return say('crawl.verdict.judged', { pages, whole });
  for (const severity of ['error', 'warning'] as const) {
    const faulty = judged.filter(({ findings }) => (findings?.[severity] ?? 0) > 0).length;
    if (faulty > 0) return say(`crawl.verdict.${severity}`, { faulty, pages, whole });
  }
  const ofSite = report.issues.some(({ severity }) => severity !== 'notice');
  return say(ofSite ? 'crawl.verdict.none.pages' : 'crawl.verdict.none', { pages, whole });
}

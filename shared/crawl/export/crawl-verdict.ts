import type { CrawlReport } from '../report/crawl-report.ts';
import { nothingLine, pageCount, startLine } from './report-lines.ts';

/** How the site stands, in a sentence for the first page: by how many of its pages have errors, else warnings. */
export function crawlVerdict(report: CrawlReport): string {
  const failure = startLine(report);
  if (failure !== undefined) return failure;
  const pages = pageCount(report);
  if (pages === 0) return nothingLine(report);
  const found = report.isComplete || report.isList === true ? '' : ' so far';
  const judged = report.urls.filter(({ wordCount }) => wordCount !== undefined);
  // Reports of older versions do not say which page has what.
  if (judged.some(({ findings }) => findings === undefined)) return `${pages} ${plural(pages)} were judged${found}.`;
  for (const severity of ['error', 'warning'] as const) {
    const faulty = judged.filter(({ findings }) => (findings?.[severity] ?? 0) > 0).length;
    if (faulty > 0)
      return `${faulty} of ${pages} ${plural(pages)} ${faulty === 1 ? 'has' : 'have'} ${severity}s${found}.`;
  }
  const elsewhere = report.issues.some(({ severity }) => severity !== 'notice') ? ' of single pages' : '';
  return `No errors or warnings${elsewhere} were found on ${pages} ${plural(pages)}${found}.`;
}

function plural(pages: number): string {
  return pages === 1 ? 'page' : 'pages';
}

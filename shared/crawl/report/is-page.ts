import type { ReportedUrl } from './crawl-report.ts';

/** An address that answered with a page which was read, whatever was judged of it. */
export function isPage({ isIndexable }: Pick<ReportedUrl, 'isIndexable'>): boolean {
  return isIndexable !== undefined;
}

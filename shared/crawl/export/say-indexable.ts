import { isSameResource } from '#shared/kernel/comparable-address.ts';

import type { ReportedUrl } from '../report/crawl-report.ts';
import type { SayCrawl } from './say-crawl.ts';

/** Whether a page is indexable, with the reason that its audit gives in other words: its canonical names another page. */
export function sayIndexable(
  {
    canonical,
    isIndexable,
    url,
  }: Pick<ReportedUrl, 'url'> & {
    readonly canonical?: string | undefined;
    readonly isIndexable?: boolean | undefined;
  },
  say: SayCrawl,
): string {
  if (isIndexable === true) return say('crawl.yes');
  return say(canonical !== undefined && !isSameResource(canonical, url) ? 'crawl.noCanonical' : 'crawl.no');
}

import type { StoredCrawl } from './crawl-records.ts';

/** Whether it asked the addresses of a list: such a crawl says nothing of a site, and is compared with none. */
export function isListCrawl({ plan, remote, summary }: StoredCrawl): boolean {
  return plan?.settings.list !== undefined || remote?.isList === true || summary?.isList === true;
}

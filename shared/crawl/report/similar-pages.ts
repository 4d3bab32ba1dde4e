import type { CrawlReport } from './crawl-report.ts';

/** Other pages with the same main text, and those with nearly the same body, as far as the report lists them. */
export function similarPages(
  { nearDuplicates, urls }: CrawlReport,
  url: string,
): { readonly same: readonly string[]; readonly near: readonly string[] } {
  const own = urls.find((known) => known.url === url);
  const hash = own?.textHash;
  return {
    same:
      hash === undefined
        ? []
        : urls.flatMap((known) => (known.textHash === hash && known.url !== url ? [known.url] : [])),
    near: nearDuplicates.flatMap(({ a, b }) => (a === url ? [b] : b === url ? [a] : [])),
  };
}

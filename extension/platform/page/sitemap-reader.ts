import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import type { SitemapFacts } from '#shared/audit/facts/context-facts.ts';

/** Reads the sitemaps of the page's own origin. Comes into the page as a script of its own. */
export type SitemapReader = (
  pageUrl: string,
  canonicalUrl: string | undefined,
  robotsTxt: Input<RobotsTxtFacts>,
) => Promise<Input<SitemapFacts>>;

const place = Symbol.for('sightline.sitemap-reader');

/** Leaves the reader where the audit's script, in the same isolated world, finds it. */
export function offerSitemapReader(reader: SitemapReader): void {
  Reflect.set(globalThis, place, reader);
}

/** undefined as long as its script has not come. */
export function findSitemapReader(): SitemapReader | undefined {
  const found: unknown = Reflect.get(globalThis, place);
  return typeof found === 'function' ? asReader(found) : undefined;
}

/** Safe: pages can't reach the isolated world, and in it only `offerSitemapReader` writes there. */
function asReader(found: object): SitemapReader {
  return found as SitemapReader;
}

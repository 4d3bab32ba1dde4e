import type { KnownUrl } from '../state/known-urls.ts';
import type { Site, SitePage } from '../site/site.ts';

/** A page that names another as its version in a language. */
export interface HreflangEdge {
  readonly page: SitePage;
  readonly code: string;
  readonly target: string;
  /** undefined where nothing else led there, so that nothing is known of it. */
  readonly known: KnownUrl | undefined;
  readonly targetPage: SitePage | undefined;
}

/** Of pages that may be indexed: what others name, nobody reads. */
export function hreflangEdges(site: Site): readonly HreflangEdge[] {
  return site.indexable.flatMap((page) =>
    page.alternates.map(({ code, url }) => ({
      page,
      code,
      target: url,
      known: site.find(url),
      targetPage: site.pageAt(url),
    })),
  );
}

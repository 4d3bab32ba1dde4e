import type { Site } from '../site/site.ts';

/** Links to a page from other pages, redirects followed, without those that say nofollow. */
export function followedLinksTo(site: Site, id: number): readonly number[] {
  return site.linksTo(id).filter((link) => !site.graph.isNofollow(link));
}

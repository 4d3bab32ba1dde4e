import { linkName } from '#shared/audit/reading/link-name.ts';
import { directivesNamed } from '#shared/audit/reading/page-directives.ts';
import type { CollectedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { parseUrl, withoutFragment } from '#shared/kernel/url.ts';

import type { ReadLink } from './page-reading.ts';
import { rawContext } from './raw-context.ts';
import type { BodyReading } from './read-body.ts';

/** Every link that a crawl may follow, in document order, then the frames. */
export function linksOf({ facts, view }: CollectedPage, { frames }: BodyReading): readonly ReadLink[] {
  const { document } = facts;
  const { baseUrl, url: pageUrl } = view;
  const context = rawContext(facts);
  const own = withoutFragment(pageUrl);
  const isPageNofollow = directivesNamed(document.robotsDirectives ?? [], context, ['nofollow', 'none']).length > 0;
  const links = (document.links ?? []).flatMap((link): ReadLink[] => {
    const { node, region, rel, url } = link;
    if (url === null || !/^https?:/i.test(url) || withoutFragment(url) === own) return [];
    const isNofollow = isPageNofollow || rel.includes('nofollow');
    return [{ url, isNofollow, part: region, text: linkName(link).slice(0, 120), node }];
  });
  const framed = frames.flatMap((source): ReadLink[] => {
    const url = parseUrl(source, baseUrl)?.href;
    return url === undefined || !/^https?:/i.test(url)
      ? []
      : [{ url, isNofollow: isPageNofollow, part: 'none', text: '', node: -1 }];
  });
  return [...links, ...framed].slice(0, maxLinks);
}

/** As many as bluesnake keeps of a page. */
const maxLinks = 10_000;

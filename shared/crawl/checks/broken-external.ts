import { isBroken } from '../external/external-look.ts';
import type { Site } from '../site/site.ts';
import { defineCheck, type SiteFinding } from './check.ts';
import { placesOfLinks } from './link-places.ts';

export const check = defineCheck({
  id: 'site/broken-external',
  severity: 'warning',
  basis: 'practice',
  needs: ['external-links'],
  texts: {
    title: 'Broken links to other sites',
    found: '{group} {what}, hours apart; {count, plural, one {# link leads there} other {# links lead there}}.',
    why: 'A link that leads nowhere says that nobody looks after the page.',
    fix: 'Take the link away or link what took its place.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find,
});

/** One finding for each address that two looks, hours apart, did not find. A refusal to programs is not broken. */
function find(site: Site): readonly SiteFinding[] {
  return (site.source.externals?.looks ?? []).filter(isBroken).flatMap(({ url, what }) => {
    const known = site.find(url);
    const links = known ? site.linksTo(known.id) : [];
    if (links.length === 0) return [];
    const { count, pages, places } = placesOfLinks(site, links);
    return [{ group: url, params: { what, count }, count, pages, places }];
  });
}

import type { Site } from '../site/site.ts';
import { canonicalWalks } from './canonical-walks.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/canonical-unlinked',
  severity: 'notice',
  basis: 'practice',
  needs: ['complete'],
  texts: {
    title: 'Canonicals that nothing links to',
    found: '{count, plural, one {# page names} other {# pages name}} a canonical that no page links to.',
    why: 'Links are a sign too: those of the site say that the other address counts.',
    fix: 'Link the canonical address.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = canonicalWalks(site).flatMap(({ target, url }) => {
    const known = site.find(target);
    const isUnlinked = known
      ? known.id !== 0 && site.graph.linksTo(known.id).length === 0
      : site.source.settings.scope !== 'path' && isOwn(site, target);
    return isUnlinked ? [{ url, target }] : [];
  });
  return findingsByTemplate(site, places);
}

/** Of another site's links nothing is known. */
function isOwn({ source }: Site, target: string): boolean {
  return new URL(target).host === new URL(source.settings.start).host;
}

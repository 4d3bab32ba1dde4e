import { detailWords } from '../outcome-words.ts';
import type { Site } from '../site/site.ts';
import { canonicalWalks } from './canonical-walks.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/canonical-to-error',
  severity: 'error',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Canonicals that are not there',
    found: '{count, plural, one {# page names} other {# pages name}} a canonical that answers with an error.',
    why: 'Google ignores it, or drops both.',
    fix: 'Name an address that answers with the page.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = canonicalWalks(site).flatMap(({ end, target, url }) =>
    end !== undefined && (end.status >= 400 || end.outcome === 'unreachable') && end.outcome !== 'blocked'
      ? [{ url, target, value: String(end.status || detailWords(end.detail)) }]
      : [],
  );
  return findingsByTemplate(site, places);
}

import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';
import { areAlternates, textGroups } from './text-groups.ts';

export const check = defineCheck({
  id: 'site/canonical-cluster',
  severity: 'warning',
  basis: 'google',
  needs: ['audit'],
  texts: {
    title: 'Copies that disagree about the canonical',
    found: '{count} pages have the same text and name {targets} different canonicals.',
    why: 'Google gets several answers to one question and chooses itself.',
    fix: 'Name the same address on all of them.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  return textGroups(site).flatMap((group) => {
    const [first] = group;
    const named = group.filter(({ canonical }) => canonical !== null);
    const targets = new Set(named.map(({ canonical }) => canonical));
    if (!first || targets.size < 2 || group.some((page) => page !== first && areAlternates(site, first, page)))
      return [];
    const places = named.map(({ canonical, url }) => ({ url, target: canonical ?? '' }));
    return [pagesFinding(first.url, places, { targets: targets.size })];
  });
}

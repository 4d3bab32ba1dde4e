import { addressForm } from '#shared/probe/address-form.ts';

import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/protocol-or-host-duplicate',
  severity: 'warning',
  basis: 'google',
  needs: [],
  texts: {
    title: 'One page under several forms of its address',
    found: '{group} is reachable under {count} forms of its address.',
    why: 'Scheme, www, a slash at the end, the index file and capitals make different addresses. Links and figures are split between them.',
    fix: 'Redirect all forms to one.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  find,
});

/** Forms that answer 200 with the same text and that no canonical explains. */
function find(site: Site): readonly SiteFinding[] {
  const groups = Map.groupBy(site.pages.values(), (page) => `${addressForm(page.url)} ${page.textHash}`);
  return [...groups.values()].flatMap((pages) => {
    const canonicals = new Set(pages.map(({ canonical, url }) => canonical ?? url));
    const [first] = pages;
    if (!first || pages.length < 2 || canonicals.size === 1) return [];
    return [
      pagesFinding(
        first.url,
        pages.map(({ url }) => ({ url })),
      ),
    ];
  });
}

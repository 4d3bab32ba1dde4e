import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/no-outgoing-internal',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['links'],
  texts: {
    title: 'No link to another page of the site',
    found: 'The page links to no other page of its site.',
    why: 'Visitors and crawlers hit a dead end here.',
    fix: 'Link to related pages, and at least to the home page.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links }) {
    return links.some(({ kind, rel }) => kind === 'internal' && !rel.includes('nofollow')) ? pass : fail({}, []);
  },
});
